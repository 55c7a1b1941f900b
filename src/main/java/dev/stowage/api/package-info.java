/**
 * The REST door: resources, their request and response records, problem types. No arithmetic and no database. May know
 * {@code study}, {@code report}, {@code scenario}, {@code placement}, {@code inventory}, {@code catalog} and {@code
 * quantity}.
 */
package dev.stowage.api;
