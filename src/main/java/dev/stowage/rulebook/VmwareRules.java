package dev.stowage.rulebook;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.catalog.RuleTerms;
import dev.stowage.licensing.HypervisorLicenceCounter;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.licensing.VmwareCounter;
import dev.stowage.quantity.CpuTopology;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** VMware by Broadcom. */
final class VmwareRules {
    private static final List<String> EDITIONS = List.of("VCF", "VVF", "VVS");
    private static final BigDecimal MOST_TIB = BigDecimal.valueOf(Given.MOST);

    private final LicenceTerms perCore;

    VmwareRules(Catalog catalog) {
        perCore = catalog.hypervisor("vmware-vvf").editions().get(0).licence();
    }

    Map<String, Rule> rules() {
        return Map.of("vmware-core", this::perCore, "vmware-perpetual-cpu", VmwareRules::perpetual);
    }

    private void perCore(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        Map<CpuTopology, Integer> hosts = new LinkedHashMap<>();
        for (Given host : given.tables("hosts")) {
            hosts.merge(cpu(host), 1, Integer::sum);
            host.refuseTheRest();
        }
        long cores = 0;
        for (Map.Entry<CpuTopology, Integer> equal : hosts.entrySet()) {
            LicenceCount count = HypervisorLicenceCounter.count(perCore, equal.getKey(), equal.getValue());
            sheet.step(count.derivation());
            cores += count.quantity();
        }
        if (hosts.size() > 1) {
            sheet.step("rulebook.sum-cores", cores);
        }
        int minimum = given.count("min_order_cores", 0, Given.MOST, 0);
        long ordered = VmwareCounter.ordered(cores, minimum);
        if (minimum > 0) {
            sheet.step("rulebook.order-minimum", minimum, cores, ordered);
        }
        sheet.result("core_licences", ordered);
        if (given.has("raw_tib") || given.has("edition")) {
            vsan(rule, given, ordered, sheet);
        }
    }

    private static void vsan(RuleTerms rule, Given given, long cores, RuleAnswer.Sheet sheet) {
        String edition = given.word("edition", EDITIONS, "");
        if (edition.isEmpty()) {
            throw new RuleInputException("rulebook.edition-needed", "edition", String.join(", ", EDITIONS));
        }
        BigDecimal perCore = rule.figure("vsan-tib-per-core-" + edition.toLowerCase(java.util.Locale.ROOT));
        BigDecimal entitled = perCore.multiply(BigDecimal.valueOf(cores));
        sheet.step("rulebook.vsan-entitlement", cores, perCore, entitled).result("vsan_entitlement_tib", entitled);
        if (given.has("raw_tib")) {
            BigDecimal raw = given.number("raw_tib", BigDecimal.ZERO, MOST_TIB);
            BigDecimal addOn =
                    raw.subtract(entitled).setScale(0, RoundingMode.CEILING).max(BigDecimal.ZERO);
            sheet.step("rulebook.vsan-add-on", raw, entitled, addOn).result("vsan_addon_tib", addOn);
        }
    }

    private static void perpetual(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        CpuTopology cpu = cpu(given);
        int step = rule.figure("cores-per-licence").intValueExact();
        long licences = VmwareCounter.perpetualCpus(cpu.sockets(), cpu.coresPerSocket(), step);
        sheet.step("rulebook.perpetual", cpu.sockets(), cpu.coresPerSocket(), step, licences)
                .result("cpu_licences", licences);
    }

    /** Sockets, and cores of one socket. */
    static CpuTopology cpu(Given given) {
        return new CpuTopology(
                given.count("sockets", 1, CpuTopology.MOST_SOCKETS),
                given.count("cores", 1, CpuTopology.MOST_CORES_PER_SOCKET),
                1);
    }
}
