/**
 * A saved study: its inventory, scenarios and plans in PostgreSQL beside the users' own prices, and the jobs that read uploads and solve plans in
 * the background. The only room that knows the database; what it hands out are records, never entities. May know
 * {@code report} and all below.
 */
package dev.stowage.study;
