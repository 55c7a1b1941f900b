package dev.stowage.demand;

import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.VmLocation;
import dev.stowage.inventory.VmSoftware;
import dev.stowage.inventory.VmStorage;
import dev.stowage.inventory.VmUsage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A VM of which a test says only what is special: else a running one of 4 vCPU, 16 GiB and 100 GiB on host esx1. */
final class Vm {
    private final String name;
    private PowerState power = PowerState.ON;
    private boolean template;
    private boolean placeholder;
    private int vcpus = 4;
    private long memoryMiB = 16_384;
    private VmStorage storage =
            new VmStorage(OptionalLong.of(102_400), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    private VmUsage usage = VmUsage.UNKNOWN;
    private String guestOs = "Ubuntu Linux (64-bit)";
    private String cluster = "cluster";
    private String host = "esx1";
    private String folder = "";
    private String pool = "";
    private Optional<String> environment = Optional.empty();

    private VmSoftware software = VmSoftware.UNKNOWN;

    private Vm(String name) {
        this.name = name;
    }

    static Vm named(String name) {
        return new Vm(name);
    }

    Vm power(PowerState state) {
        power = state;
        return this;
    }

    Vm software(VmSoftware says) {
        software = says;
        return this;
    }

    Vm template() {
        template = true;
        return this;
    }

    Vm placeholder() {
        placeholder = true;
        return this;
    }

    Vm vcpus(int count) {
        vcpus = count;
        return this;
    }

    Vm memoryMiB(long size) {
        memoryMiB = size;
        return this;
    }

    /** Below zero: unknown. */
    Vm storageMiB(long configured, long provisioned, long inUse, long guestUsed) {
        storage = new VmStorage(known(configured), known(provisioned), known(inUse), known(guestUsed));
        return this;
    }

    /** Below zero: unknown. */
    Vm used(long cpuMHz, long consumedMiB, long activeMiB) {
        usage = new VmUsage(known(cpuMHz), known(consumedMiB), known(activeMiB));
        return this;
    }

    Vm guestOs(String words) {
        guestOs = words;
        return this;
    }

    Vm cluster(String value) {
        cluster = value;
        return this;
    }

    Vm host(String value) {
        host = value;
        return this;
    }

    Vm folder(String value) {
        folder = value;
        return this;
    }

    Vm pool(String value) {
        pool = value;
        return this;
    }

    Vm environment(String value) {
        environment = Optional.of(value);
        return this;
    }

    VirtualMachine vm() {
        return new VirtualMachine(
                name,
                name,
                power,
                template,
                placeholder,
                vcpus,
                memoryMiB,
                storage,
                usage,
                guestOs,
                new VmLocation("dc", cluster, host, folder, pool),
                environment,
                List.of("together"),
                List.of("apart"),
                software,
                new RowOrigin("vInfo", 2));
    }

    private static OptionalLong known(long value) {
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
