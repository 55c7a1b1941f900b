package dev.stowage.demand;

/**
 * What one rule took out of the demand.
 *
 * @param vms how many
 * @param vcpus their configured vCPUs
 * @param memoryMiB their configured memory
 * @param storageMiB their storage on the policy's basis
 * @param storageCounts whether that storage still counts
 */
public record Exclusion(
        ExclusionRule rule, int vms, long vcpus, long memoryMiB, long storageMiB, boolean storageCounts) {}
