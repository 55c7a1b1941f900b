package dev.stowage.inventory;

/**
 * What a host's own row says of the VMs that run on it: a free checksum of the VM list.
 *
 * @param runningVms VMs powered on
 * @param vcpus their vCPUs
 * @param vramMiB their configured memory
 */
public record HostClaims(int runningVms, long vcpus, long vramMiB) {}
