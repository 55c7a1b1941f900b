package dev.stowage.samples.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * VMs that are alike: one line of a sample's table.
 *
 * @param name with {@code #} for the running number, "WEB##" gives WEB01, WEB02
 * @param state {@code on}, {@code off} or {@code template}
 * @param cpuUse mean share of the vCPUs' clock that the VMs take
 * @param memoryUse mean share of the memory that they touched recently
 * @param affinity the rule that keeps them together, or nothing
 * @param antiAffinity rules that keep them apart, parted by {@code |}; {@code #} stands for the number of the group
 * @param groupSize how many of them one anti-affinity group holds; zero for all
 * @param hosts where they stand, in order; empty to spread them
 */
record Role(
        String name,
        int count,
        String state,
        int vcpus,
        int memoryGiB,
        int diskGiB,
        double cpuUse,
        double memoryUse,
        String guestOs,
        String folder,
        String environment,
        String affinity,
        String antiAffinity,
        int groupSize,
        List<String> hosts) {
    Role {
        hosts = List.copyOf(hosts);
        if (!hosts.isEmpty() && hosts.size() != count) {
            throw new IllegalArgumentException(name + ": hosts are named for all VMs or for none");
        }
    }

    boolean template() {
        return state.equals("template");
    }

    /** A template is a VM that is off. */
    String power() {
        return template() ? "off" : state;
    }

    boolean running() {
        return state.equals("on");
    }

    /** The name of the VM with this number, which starts with 1. */
    String nameOf(int number) {
        int digits = (int) name.chars().filter(character -> character == '#').count();
        return digits == 0 ? name : name.replaceFirst("#+", ("%0" + digits + "d").formatted(number));
    }

    /** The anti-affinity group of the VM with this number; both start with 1. */
    int groupOf(int number) {
        return groupSize == 0 ? 1 : (number - 1) / groupSize + 1;
    }

    List<String> apart(int group) {
        return antiAffinity.isBlank()
                ? List.of()
                : Arrays.stream(antiAffinity.replace("#", String.valueOf(group)).split("\\|"))
                        .toList();
    }

    List<String> together() {
        return affinity.isBlank() ? List.of() : List.of(affinity);
    }

    IntStream numbers() {
        return IntStream.rangeClosed(1, count);
    }
}
