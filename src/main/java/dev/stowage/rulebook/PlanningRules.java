package dev.stowage.rulebook;

import dev.stowage.catalog.RuleTerms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Rules of planning that are no licences: sizing, overhead of VMs, value of money in time. */
final class PlanningRules {
    private static final BigDecimal MOST = BigDecimal.valueOf(Given.MOST);
    private static final BigDecimal LEAST = new BigDecimal("0.000001");
    private static final BigDecimal MOST_MIB = BigDecimal.valueOf(1L << 40);
    private static final int MOST_DISPLAYS = 64;
    private static final int CENTS = 2;

    private PlanningRules() {}

    static Map<String, Rule> rules() {
        return Map.of(
                "npv", PlanningRules::presentValue,
                "sizing", PlanningRules::sizing,
                "sizing-spec", PlanningRules::sizingByRating,
                "vmware-vm-overhead", PlanningRules::vmwareOverhead,
                "kubevirt-vm-overhead", PlanningRules::kubevirtOverhead);
    }

    private static void presentValue(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        List<BigDecimal> flows = given.flows("cashflows");
        BigDecimal rate = given.share("wacc");
        BigDecimal divisor = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 0; year < flows.size(); year++) {
            BigDecimal value = flows.get(year).divide(divisor, MathContext.DECIMAL128);
            sheet.step("rulebook.discounted-year", flows.get(year), rate, year, cents(value));
            sum = sum.add(value);
            divisor = divisor.multiply(BigDecimal.ONE.add(rate), MathContext.DECIMAL128);
        }
        sheet.step("rulebook.sum", cents(sum)).result("npv", cents(sum));
    }

    private static BigDecimal cents(BigDecimal value) {
        return value.setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static void sizing(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        BigDecimal vms = BigDecimal.valueOf(given.count("vms", 1, Given.MOST));
        BigDecimal reserve = BigDecimal.ONE.add(given.share("headroom"));
        BigDecimal cores = BigDecimal.valueOf(given.count("vcpu", 1, Integer.MAX_VALUE))
                .divide(given.number("ratio", LEAST, MOST), MathContext.DECIMAL128);
        BigDecimal memory = vms.multiply(given.number("ram_vm", LEAST, MOST))
                .multiply(given.has("ram_util") ? given.share("ram_util") : BigDecimal.ONE);
        BigDecimal disks = vms.multiply(given.number("disk_vm", BigDecimal.ZERO, MOST));
        BigDecimal byCpu =
                servers("rulebook.sizing-cpu", cores, reserve, given.number("cores_srv", LEAST, MOST), sheet);
        BigDecimal byMemory =
                servers("rulebook.sizing-memory", memory, reserve, given.number("ram_srv", LEAST, MOST), sheet);
        BigDecimal byDisks =
                servers("rulebook.sizing-disks", disks, reserve, given.number("disk_srv", LEAST, MOST), sheet);
        BigDecimal most = byCpu.max(byMemory).max(byDisks);
        sheet.step("rulebook.max-of-three", byCpu, byMemory, byDisks, most)
                .result("cpu", byCpu)
                .result("ram", byMemory)
                .result("disk", byDisks)
                .result("final", most);
    }

    private static BigDecimal servers(
            String key, BigDecimal need, BigDecimal reserve, BigDecimal each, RuleAnswer.Sheet sheet) {
        BigDecimal servers = need.multiply(reserve)
                .divide(each, MathContext.DECIMAL128)
                .round(new MathContext(MathContext.DECIMAL64.getPrecision()))
                .setScale(0, RoundingMode.CEILING);
        sheet.step(key, need, reserve, each, servers);
        return servers;
    }

    private static void sizingByRating(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int servers = given.count("servers", 1, Given.MOST);
        BigDecimal before = given.number("s_old", LEAST, MOST);
        BigDecimal after = given.number("s_new", LEAST, MOST);
        BigDecimal reserve = BigDecimal.ONE.add(given.share("headroom"));
        BigDecimal needed = BigDecimal.valueOf(servers)
                .multiply(before)
                .multiply(reserve)
                .divide(after, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.CEILING);
        sheet.step("rulebook.sizing-rating", servers, before, after, reserve, needed)
                .result("servers", needed);
    }

    private static void vmwareOverhead(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        BigDecimal vcpus = BigDecimal.valueOf(given.count("vcpu", 1, Given.MOST));
        BigDecimal gibibytes = given.number("gib", LEAST, MOST);
        BigDecimal fixed = rule.figure("mib-per-vm");
        BigDecimal perVcpu = rule.figure("mib-per-vcpu");
        BigDecimal perGibibyte = rule.figure("mib-per-gib");
        BigDecimal overhead = fixed.add(perVcpu.multiply(vcpus)).add(perGibibyte.multiply(gibibytes));
        sheet.step("rulebook.vmware-overhead", fixed, perVcpu, vcpus, perGibibyte, gibibytes, overhead)
                .result("mb", overhead)
                .result("tolerance", rule.figure("tolerance-mb"));
    }

    private static void kubevirtOverhead(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        BigDecimal vcpus = BigDecimal.valueOf(given.count("vcpu", 1, Given.MOST));
        BigDecimal memory = given.number("mib", LEAST, MOST_MIB);
        BigDecimal displays = BigDecimal.valueOf(given.count("displays", 0, MOST_DISPLAYS, 1));
        BigDecimal share = rule.figure("share-of-memory");
        BigDecimal fixed = rule.figure("mib-per-vm");
        BigDecimal perVcpu = rule.figure("mib-per-vcpu");
        BigDecimal perDisplay = rule.figure("mib-per-display");
        BigDecimal overhead =
                share.multiply(memory).add(fixed).add(perVcpu.multiply(vcpus)).add(perDisplay.multiply(displays));
        sheet.step("rulebook.kubevirt-overhead", share, memory, fixed, perVcpu, vcpus, perDisplay, displays, overhead)
                .result("mib", overhead);
    }
}
