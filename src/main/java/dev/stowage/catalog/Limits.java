package dev.stowage.catalog;

import dev.stowage.quantity.DataSize;
import java.util.Optional;

/**
 * Configuration maximums; empty where no figure was found, which means that none is checked.
 *
 * @param hostCores physical cores of one host
 * @param hostThreads logical CPUs of one host
 * @param hostMemory memory of one host
 * @param vmsPerHost running VMs of one host
 * @param hostsPerCluster hosts of one cluster
 * @param vcpusPerVm vCPUs of one VM
 * @param memoryPerVm memory of one VM
 */
public record Limits(
        Optional<Figure<Integer>> hostCores,
        Optional<Figure<Integer>> hostThreads,
        Optional<Figure<DataSize>> hostMemory,
        Optional<Figure<Integer>> vmsPerHost,
        Optional<Figure<Integer>> hostsPerCluster,
        Optional<Figure<Integer>> vcpusPerVm,
        Optional<Figure<DataSize>> memoryPerVm) {}
