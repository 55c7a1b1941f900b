/**
 * The mid-size mixed datacenter, as it stands: hosts, clusters, VMs, datastores and what they use. Holds nothing of
 * the file format that shows it ({@code rvtools}). Which VMs there are stands in a table of roles (test resources).
 * May know {@code inventory} for the power states.
 */
package dev.stowage.samples.midsize;
