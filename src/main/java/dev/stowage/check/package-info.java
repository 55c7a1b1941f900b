/**
 * Whether a plan is true: reads a plan file, also one written by hand, and holds every claim of it against the inventory,
 * the scenario and the catalog. Counts for itself: it may know {@code scenario}, {@code report} and the rooms below, but
 * not {@code placement}, neither directly nor through another room. Makes no plan and repairs none.
 */
package dev.stowage.check;
