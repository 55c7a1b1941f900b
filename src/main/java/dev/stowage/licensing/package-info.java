/**
 * How many licences a host needs, with the derivation. Counts only: what they cost is {@code costing}'s business, and
 * which host a VM moves to because of it is {@code placement}'s. Stateless and cheap, since the placement asks often.
 * May know {@code catalog} and {@code quantity}.
 */
package dev.stowage.licensing;
