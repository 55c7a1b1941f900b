/**
 * Every rule by its id: fields in, figures out, with the arithmetic and its source, so that a user can ask a rule
 * directly and hold its answer against a vendor's own example. Reads and refuses what is given; the counting itself
 * is done in {@code licensing}, the rule's numbers stand in {@code catalog}. May know both, and {@code quantity}.
 */
package dev.stowage.rulebook;
