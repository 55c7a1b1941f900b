package dev.stowage.rulebook;

import dev.stowage.catalog.RuleTerms;
import dev.stowage.licensing.IbmCounter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** IBM Passport Advantage. */
final class IbmRules {
    private static final int MOST_UNITS = 1000;
    private static final int STEPS = 4;

    private IbmRules() {}

    static Map<String, Rule> rules() {
        return Map.of(
                "ibm-pvu", IbmRules::valueUnits,
                "ibm-cost", IbmRules::cost,
                "ibm-subcap", IbmRules::subCapacity,
                "ibm-rvu", IbmRules::resourceUnits,
                "ibm-vpc", IbmRules::virtualCores);
    }

    private static void valueUnits(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        sheet.result("pvu", units(given, sheet, given.count("cores", 1, Given.MOST)));
    }

    private static long units(Given given, RuleAnswer.Sheet sheet, long cores) {
        int perCore = given.count("pvu", 1, MOST_UNITS);
        long units = IbmCounter.valueUnits(cores, perCore);
        sheet.step("rulebook.value-units", cores, perCore, units);
        return units;
    }

    private static void cost(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        long units = units(given, sheet, given.count("cores", 1, Given.MOST));
        BigDecimal price = given.money("price");
        BigDecimal licence = price.multiply(BigDecimal.valueOf(units));
        sheet.result("pvu", units)
                .step("rulebook.amount", units, price, licence)
                .result("licence", licence);
        if (given.has("sns")) {
            BigDecimal support = given.share("sns");
            BigDecimal perYear = licence.multiply(support);
            sheet.step("rulebook.share-a-year", licence, support, perYear).result("sns_year", perYear);
        }
    }

    private static void subCapacity(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        List<Integer> vms = given.counts("vcpus", 1, Given.MOST);
        long virtual = vms.stream().mapToLong(Integer::longValue).sum();
        int physical = given.count("host_cores", 1, Given.MOST);
        long cores = IbmCounter.subCapacityCores(virtual, physical);
        sheet.step("rulebook.sub-capacity", virtual, physical, cores).result("cores", cores);
        if (given.has("pvu")) {
            sheet.result("pvu", units(given, sheet, cores));
        }
    }

    private static void resourceUnits(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int cores = given.count("cores", 1, Integer.MAX_VALUE);
        long[] steps = new long[STEPS];
        BigDecimal[] weights = new BigDecimal[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            weights[step] = rule.figure("weight-" + (step + 1));
            if (step < STEPS) {
                steps[step] = rule.figure("step-" + (step + 1)).longValueExact();
            }
        }
        for (int step = 0; step <= STEPS; step++) {
            long within = IbmCounter.coresOfStep(cores, steps, step);
            if (within > 0) {
                sheet.step(
                        "rulebook.weighed", within, weights[step], weights[step].multiply(BigDecimal.valueOf(within)));
            }
        }
        BigDecimal units = IbmCounter.resourceUnits(cores, steps, weights);
        sheet.step("rulebook.sum", units).result("rvu", units);
    }

    private static void virtualCores(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        if (given.has("physical_cores")) {
            int cores = given.count("physical_cores", 1, Given.MOST);
            sheet.step("rulebook.vpc-host", cores).result("vpc", cores);
            return;
        }
        List<Integer> vms = given.counts("vcpus", 1, Given.MOST);
        long cores = vms.stream().mapToLong(Integer::longValue).sum();
        sheet.step("rulebook.vpc-vms", vms.size(), cores).result("vpc", cores);
    }
}
