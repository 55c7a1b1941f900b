/**
 * Vector bin packing: item kinds with a size in every dimension onto the fewest equal hosts, and a lower bound on their
 * number. Numbers without units, no VMs, no licences, no money; whoever uses it says what a dimension means. May know the
 * JDK, nothing else.
 */
package dev.stowage.packing;
