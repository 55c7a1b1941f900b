/**
 * A comparison, a plan or an inspection as text, Markdown, CSV or JSON. Pure: no database, no clock, no network. May
 * know {@code scenario} and what that may know.
 */
package dev.stowage.report;
