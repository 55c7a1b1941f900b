package dev.stowage.rulebook;

import dev.stowage.catalog.RuleTerms;
import dev.stowage.licensing.RedHatCounter;
import dev.stowage.quantity.CpuTopology;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Red Hat Enterprise Linux and OpenShift. */
final class RedHatRules {
    private RedHatRules() {}

    static Map<String, Rule> rules() {
        return Map.of(
                "rhel-physical", RedHatRules::physical,
                "rhel-vm", RedHatRules::vms,
                "rhel-hybrid", RedHatRules::hybrid,
                "rhel-vdc", RedHatRules::datacenter,
                "rhel-core", RedHatRules::cores,
                "rhel-vdc-breakeven", RedHatRules::breakEven,
                "openshift-baremetal", RedHatRules::bareMetal,
                "openshift-corepair", RedHatRules::corePairs);
    }

    private static void physical(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        sheet.result("subs", pairs(given, sheet));
    }

    private static void vms(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        sheet.result("subs", vmSubscriptions(rule, given, sheet));
    }

    private static void hybrid(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        long hosts = pairs(given, sheet);
        long vms = vmSubscriptions(rule, given, sheet);
        sheet.step("rulebook.plus", hosts, vms, hosts + vms).result("subs", hosts + vms);
    }

    private static void datacenter(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        long pairs = pairs(given, sheet);
        if (given.has("vms")) {
            sheet.step("rulebook.any-vms", given.count("vms", 0, Given.MOST));
        }
        sheet.result("subs", pairs);
    }

    private static long pairs(Given given, RuleAnswer.Sheet sheet) {
        List<Integer> hosts = given.counts("hosts_sockets", 1, CpuTopology.MOST_SOCKETS);
        long pairs = hosts.stream().mapToLong(RedHatCounter::socketPairs).sum();
        long sockets = hosts.stream().mapToLong(Integer::longValue).sum();
        sheet.step("rulebook.socket-pairs", hosts.size(), sockets, pairs);
        return pairs;
    }

    private static long vmSubscriptions(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int vms = given.count("vms", 0, Given.MOST);
        int each = rule.figure("vms-per-subscription").intValueExact();
        long subscriptions = RedHatCounter.vmSubscriptions(vms, each);
        sheet.step("rulebook.vm-subscriptions", vms, each, subscriptions);
        return subscriptions;
    }

    private static void cores(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int host = given.count("host_cores", 1, Given.MOST);
        long vms = given.counts("vm_cores", 1, Given.MOST).stream()
                .mapToLong(Integer::longValue)
                .sum();
        long cores = RedHatCounter.cores(vms, host);
        sheet.step("rulebook.rhel-cores", vms, host, cores).result("cores", cores);
    }

    private static void breakEven(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int vms = rule.figure("vms-per-subscription").intValueExact();
        breakEven(given.money("std"), given.money("vdc"), vms, "vdc_cheaper_from_vms", sheet);
    }

    /** The least number of VMs at which licences for a few VMs each cost more than one for any number. */
    static void breakEven(BigDecimal few, BigDecimal any, int vmsEach, String result, RuleAnswer.Sheet sheet) {
        if (few.signum() == 0) {
            throw new RuleInputException("rulebook.never-dearer");
        }
        BigDecimal bought = any.divide(few, 0, RoundingMode.FLOOR);
        long vms = bought.longValueExact() * vmsEach + 1;
        sheet.step("rulebook.break-even", bought, few, any, vmsEach, vms).result(result, vms);
    }

    private static void bareMetal(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int sockets = given.count("sockets", 1, CpuTopology.MOST_SOCKETS);
        int cores = given.count("cores_total", sockets, Given.MOST);
        int limit = given.count(
                "limit", 1, Given.MOST, rule.figure("cores-per-subscription").intValueExact());
        long subscriptions = RedHatCounter.bareMetal(sockets, cores, limit);
        sheet.step("rulebook.bare-metal", sockets, cores, limit, subscriptions).result("subs", subscriptions);
    }

    private static void corePairs(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        if (!given.has("physical_cores") && !given.has("vcpus")) {
            throw new RuleInputException("rulebook.one-of", "physical_cores", "vcpus");
        }
        long subscriptions = 0;
        for (String field : List.of("physical_cores", "vcpus")) {
            if (given.has(field)) {
                int cores = given.count(field, 1, Given.MOST);
                int each = rule.figure(field.replace('_', '-') + "-per-subscription")
                        .intValueExact();
                long needed = RedHatCounter.vmSubscriptions(cores, each);
                sheet.step("rulebook.core-pairs", cores, each, needed);
                subscriptions += needed;
            }
        }
        sheet.result("subs", subscriptions);
    }
}
