/**
 * What the customer has: hosts, clusters, VMs and datastores as an export states them, with a finding for everything
 * in the file that is wrong, doubtful or left out. Holds no policy: which VMs count is decided in {@code demand}.
 * Sub-packages read one source format each. May know {@code quantity} only.
 */
package dev.stowage.inventory;
