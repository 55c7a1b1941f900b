package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.HostModel;
import dev.stowage.samples.midsize.PlacedVm;
import dev.stowage.samples.midsize.SampleVm;
import dev.stowage.samples.midsize.Site;
import dev.stowage.samples.midsize.SiteHost;
import java.time.LocalDateTime;
import java.util.List;

/** vHost: one row a host, with the sums over the VMs that run on it. */
final class HostSheet {
    /** Real exports hold the key of the licence; a published sample holds none. */
    static final String NO_KEY = "00000-00000-00000-00000-00000";

    private static final LocalDateTime BIOS_DATE = LocalDateTime.of(2025, 3, 11, 0, 0);
    private static final LocalDateTime CERTIFIED = LocalDateTime.of(2024, 9, 2, 8, 0);

    private HostSheet() {}

    static Sheet of(Site site) {
        return new Sheet(
                "vHost", site.hosts().stream().map(host -> row(site, host)).toList());
    }

    private static Row row(Site site, SiteHost host) {
        Row row = VCenter.sign(new Row())
                .set("Host", host.name())
                .set("Datacenter", Site.DATACENTER)
                .set("Cluster", host.cluster().title())
                .set("Config status", "green")
                .setAll(false, "in Maintenance Mode", "in Quarantine Mode");
        hardware(row, host.cluster().model());
        load(row, site, host);
        features(row, host);
        network(row);
        identity(row, host);
        return row;
    }

    private static void hardware(Row row, HostModel model) {
        row.set("CPU Model", model.processor().name())
                .set("Speed", model.processor().clockMHz())
                .setAll(true, "HT Available", "HT Active")
                .set("# CPU", HostModel.SOCKETS)
                .set("Cores per CPU", model.processor().cores())
                .set("# Cores", model.cores())
                .set("# Memory", model.memoryMiB())
                .set("Memory Tiering Type", "noTiering")
                .set("Console", 0)
                .set("# NICs", 4)
                .set("# HBAs", 2)
                .set("Vendor", "Dell Inc.")
                .set("Model", model.title())
                .set("BIOS Vendor", "Dell Inc.")
                .set("BIOS Version", "2.23.0")
                .set("BIOS Date", BIOS_DATE);
    }

    private static void load(Row row, Site site, SiteHost host) {
        HostModel model = host.cluster().model();
        List<SampleVm> running =
                site.runningVmsOf(host).stream().map(PlacedVm::vm).toList();
        int vcpus = running.stream().mapToInt(vm -> vm.size().vcpus()).sum();
        int memory = running.stream().mapToInt(vm -> vm.size().memoryMiB()).sum();
        int consumed = running.stream().mapToInt(vm -> vm.use().consumedMiB()).sum();
        int cpuMHz = running.stream().mapToInt(vm -> vm.use().cpuMHz()).sum();
        row.set("CPU usage %", Math.round(100.0 * cpuMHz / model.cpuMHz()))
                .set("Memory usage %", Math.round(100.0 * (consumed + keptMiB(model)) / model.memoryMiB()))
                .set("# VMs total", site.vmsOf(host).size())
                .set("# VMs", running.size())
                .set("VMs per Core", (double) running.size() / model.cores())
                .set("# vCPUs", vcpus)
                .set("vCPUs per Core", (double) vcpus / model.cores())
                .set("vRAM", memory)
                .set(
                        "VM Used memory",
                        running.stream().mapToInt(vm -> vm.use().activeMiB()).sum())
                .setAll(0, "VM Memory Swapped", "VM Memory Ballooned");
    }

    private static int keptMiB(HostModel model) {
        return (int) (model.memoryMiB() * ClusterSheet.MEMORY_KEPT);
    }

    private static void features(Row row, SiteHost host) {
        String evc = host.cluster().model().processor().evcMode();
        row.setAll(true, "VMotion support", "Storage VMotion support")
                .set("Current EVC", evc)
                .set("Max EVC", evc)
                .set("Assigned License(s)", NO_KEY)
                .set("ATS Heartbeat", 1)
                .set("ATS Locking", 1)
                .set("Current CPU power man. policy", "Balanced")
                .set("Supported CPU power man.", "ACPI C-states")
                .set("Host Power Policy", "dynamic")
                .set("ESX Version", VCenter.ESXI)
                .set("Boot time", host.booted());
    }

    private static void network(Row row) {
        row.set("DNS Servers", "10.100.0.11, 10.100.0.12")
                .set("DHCP", false)
                .set("Domain", "midsize.example")
                .set("Domain List", "midsize.example")
                .set("NTP Server(s)", "10.100.0.21, 10.100.0.22")
                .set("NTPD running", true)
                .set("Time Zone", "UTC")
                .set("Time Zone Name", "UTC")
                .set("GMT Offset", 0);
    }

    private static void identity(Row row, SiteHost host) {
        row.set("Serial number", host.serviceTag())
                .set("Service tag", host.serviceTag())
                .set("Certificate Issuer", "CN=CA,DC=vsphere,DC=local")
                .set("Certificate Start Date", CERTIFIED)
                .set("Certificate Expiry Date", CERTIFIED.plusYears(5))
                .set("Certificate Status", "good")
                .set("Certificate Subject", "CN=" + host.name())
                .set("Object ID", host.objectId())
                .set("UUID", host.uuid().toString());
    }
}
