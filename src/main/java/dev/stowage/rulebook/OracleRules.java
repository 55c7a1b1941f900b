package dev.stowage.rulebook;

import dev.stowage.catalog.RuleTerms;
import dev.stowage.licensing.OracleCounter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Oracle Database. */
final class OracleRules {
    private static final BigDecimal LEAST_FACTOR = new BigDecimal("0.01");
    private static final BigDecimal LEAST_ENTITLEMENT = new BigDecimal("0.01");
    private static final BigDecimal MOST_CORES = BigDecimal.valueOf(Given.MOST);

    private OracleRules() {}

    static Map<String, Rule> rules() {
        return Map.of(
                "oracle-processor", OracleRules::processor,
                "oracle-cost", OracleRules::cost,
                "oracle-cost-nup", OracleRules::namedUserCost,
                "oracle-soft-cluster", OracleRules::softCluster,
                "oracle-lpar-capped", OracleRules::capped,
                "oracle-lpar-uncapped", OracleRules::uncapped,
                "oracle-se2", OracleRules::standardEdition);
    }

    private static void processor(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        long processors = processors(given, sheet);
        sheet.result("processors", processors);
        namedUsers(rule, given, sheet, processors);
        if (given.has("price")) {
            BigDecimal price = given.money("price");
            BigDecimal licence = price.multiply(BigDecimal.valueOf(processors));
            sheet.step("rulebook.amount", processors, price, licence).result("licence", licence);
        }
    }

    private static void namedUsers(RuleTerms rule, Given given, RuleAnswer.Sheet sheet, long processors) {
        int floor = rule.figure("named-users-per-processor").intValueExact();
        long least = OracleCounter.namedUsers(processors, 0, floor);
        sheet.step("rulebook.named-users", processors, floor, least).result("nup_min", least);
        if (given.has("users")) {
            int users = given.count("users", 0, Given.MOST);
            long needed = OracleCounter.namedUsers(processors, users, floor);
            sheet.step("rulebook.max", least, users, needed).result("nup", needed);
        }
    }

    private static void cost(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        long processors = processors(given, sheet);
        sheet.result("processors", processors);
        discounted(given, sheet, processors, given.money("list_per_proc"));
    }

    private static void namedUserCost(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        long processors = processors(given, sheet);
        int floor = rule.figure("named-users-per-processor").intValueExact();
        long users = OracleCounter.namedUsers(processors, given.count("users", 0, Given.MOST, 0), floor);
        sheet.step("rulebook.named-users", processors, floor, OracleCounter.namedUsers(processors, 0, floor));
        sheet.result("nup", users);
        discounted(given, sheet, users, given.money("list_per_nup"));
    }

    private static void discounted(Given given, RuleAnswer.Sheet sheet, long count, BigDecimal list) {
        BigDecimal discount = given.has("discount") ? given.share("discount") : BigDecimal.ZERO;
        BigDecimal net = list.multiply(BigDecimal.valueOf(count)).multiply(BigDecimal.ONE.subtract(discount));
        sheet.step("rulebook.discounted", count, list, discount, net).result("net", net);
        if (given.has("support")) {
            BigDecimal support = given.share("support");
            BigDecimal perYear = net.multiply(support);
            sheet.step("rulebook.share-a-year", net, support, perYear).result("support_year", perYear);
        }
    }

    private static void softCluster(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int hosts = given.count("reach_hosts", 1, Given.MOST);
        int cores = given.count("cores_per_host", 1, Given.MOST);
        BigDecimal factor = factor(given);
        BigDecimal reach = BigDecimal.valueOf((long) hosts * cores);
        long processors = OracleCounter.processors(reach, factor);
        sheet.step("rulebook.reach", hosts, cores, reach)
                .step("rulebook.processors", reach, factor, processors)
                .result("processors", processors);
    }

    private static void capped(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        BigDecimal entitled = given.numbers("entitled", LEAST_ENTITLEMENT, MOST_CORES).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal factor = factor(given);
        long processors = OracleCounter.processors(entitled, factor);
        sheet.step("rulebook.entitled", entitled)
                .step("rulebook.processors", entitled, factor, processors)
                .result("processors", processors);
    }

    private static void uncapped(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        List<Integer> partitions = given.counts("virtual_processors", 1, Given.MOST);
        long virtual = partitions.stream().mapToLong(Integer::longValue).sum();
        int pool = given.count("pool_cores", 1, Given.MOST);
        long cores = OracleCounter.uncappedCores(virtual, pool);
        BigDecimal factor = factor(given);
        long processors = OracleCounter.processors(BigDecimal.valueOf(cores), factor);
        sheet.step("rulebook.uncapped", virtual, pool, cores)
                .step("rulebook.processors", BigDecimal.valueOf(cores), factor, processors)
                .result("processors", processors);
    }

    private static void standardEdition(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int capacity = given.count("sockets_max", 1, Given.MOST);
        int most = rule.figure("most-sockets").intValueExact();
        int occupied = given.count("sockets", 1, capacity, capacity);
        boolean allowed = capacity <= most;
        sheet.step(allowed ? "rulebook.se2-allowed" : "rulebook.se2-refused", capacity, most)
                .result("allowed", allowed);
        if (allowed) {
            int users = rule.figure("named-users-per-server").intValueExact();
            sheet.step("rulebook.se2-licences", occupied, users)
                    .result("processors", occupied)
                    .result("nup_min", users);
        }
    }

    private static long processors(Given given, RuleAnswer.Sheet sheet) {
        BigDecimal cores = BigDecimal.valueOf(given.count("cores", 1, Given.MOST));
        BigDecimal factor = factor(given);
        long processors = OracleCounter.processors(cores, factor);
        sheet.step("rulebook.processors", cores, factor, processors);
        return processors;
    }

    private static BigDecimal factor(Given given) {
        return given.number("factor", LEAST_FACTOR, BigDecimal.ONE);
    }
}
