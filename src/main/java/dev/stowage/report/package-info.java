/**
 * A comparison, a plan or an inspection as text, Markdown, CSV, JSON. Pure: the same figures give the same bytes. Decides
 * nothing and computes nothing that a reader of the report could not check by adding up. May know {@code scenario} and
 * all rooms below it.
 */
package dev.stowage.report;
