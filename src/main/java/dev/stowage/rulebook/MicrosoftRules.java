package dev.stowage.rulebook;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.RuleTerms;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.licensing.SqlServerCounter;
import dev.stowage.licensing.WindowsServerCounter;
import dev.stowage.quantity.CpuTopology;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Microsoft Windows Server and SQL Server. */
final class MicrosoftRules {
    private static final List<String> EDITIONS = List.of("standard", "datacenter");
    private static final int PACK = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_YEARS = 30;

    private final WindowsServerCounter windows;

    MicrosoftRules(Catalog catalog) {
        windows = new WindowsServerCounter(catalog.guestProduct("windows-server-2025"));
    }

    Map<String, Rule> rules() {
        return Map.of(
                "ms-windows-server", this::windowsHost,
                "ms-windows-server-cluster", this::windowsCluster,
                "ms-windows-server-per-vm", MicrosoftRules::windowsVms,
                "ms-breakeven", MicrosoftRules::breakEven,
                "ms-sql-core-host", MicrosoftRules::sqlHosts,
                "ms-sql-core-vm", MicrosoftRules::sqlVms,
                "ms-sql-mixed", MicrosoftRules::sqlMixed,
                "ms-sql-ent-servercal-legacy", MicrosoftRules::sqlServers);
    }

    private void windowsHost(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        CpuTopology cpu = VmwareRules.cpu(given);
        windows(cpu, 1, given.word("edition", EDITIONS, "standard"), given.count("vms", 0, Given.MOST, 0), sheet);
    }

    private void windowsCluster(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int hosts = given.count("hosts", 1, Given.MOST);
        CpuTopology cpu = VmwareRules.cpu(given);
        int vms = given.count("vms_total", 0, Given.MOST);
        boolean mobile = given.flag("mobile", true);
        int onOneHost = mobile ? vms : -Math.floorDiv(-vms, hosts);
        sheet.step(mobile ? "rulebook.windows-mobile" : "rulebook.windows-pinned", vms, hosts, onOneHost);
        windows(cpu, hosts, given.word("edition", EDITIONS, "standard"), onOneHost, sheet);
    }

    private void windows(CpuTopology cpu, int hosts, String edition, int vms, RuleAnswer.Sheet sheet) {
        LicenceCount count;
        if (edition.equals("datacenter")) {
            count = windows.datacenter(cpu, hosts);
        } else {
            int licensings = windows.standardLicensings(vms, true);
            sheet.step("rulebook.windows-licensings", vms, licensings);
            count = windows.standard(cpu, hosts, licensings);
        }
        sheet.step(count.derivation()).result("core_licences", count.quantity());
        packs(count.quantity(), sheet);
    }

    private static void windowsVms(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int perVm = rule.figure("minimum-cores-per-vm").intValueExact();
        int perCustomer = rule.figure("minimum-cores-per-customer").intValueExact();
        long sum = sumOfVms(given.counts("vcpus", 1, Given.MOST), perVm, sheet);
        long cores = Math.max(perCustomer, sum);
        sheet.step("rulebook.max", perCustomer, sum, cores).result("core_licences", cores);
        packs(cores, sheet);
    }

    private static void breakEven(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int vms = rule.figure("vms-per-licensing").intValueExact();
        RedHatRules.breakEven(given.money("std16"), given.money("dc16"), vms, "dc_cheaper_from_vms", sheet);
    }

    private static void sqlHosts(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int floor = rule.figure("minimum-cores-per-socket").intValueExact();
        long cores = 0;
        if (given.has("hosts_cores")) {
            cores = sumOfVms(given.counts("hosts_cores", 1, Given.MOST), floor, sheet);
        } else {
            CpuTopology cpu = VmwareRules.cpu(given);
            cores = SqlServerCounter.host(cpu.sockets(), cpu.coresPerSocket(), floor);
            sheet.step("rulebook.sql-host", cpu.sockets(), floor, cpu.coresPerSocket(), cores);
        }
        sheet.result("core_licences", cores);
        long packs = packs(cores, sheet);
        cost(given, sheet, cores);
        if (given.has("price_2core")) {
            BigDecimal price = given.money("price_2core");
            BigDecimal licence = price.multiply(BigDecimal.valueOf(packs));
            sheet.step("rulebook.amount", packs, price, licence).result("licence", licence);
            assurance(given, sheet, licence);
        }
    }

    private static void assurance(Given given, RuleAnswer.Sheet sheet, BigDecimal licence) {
        if (!given.has("sa_pct")) {
            return;
        }
        BigDecimal percent = given.number("sa_pct", BigDecimal.ZERO, HUNDRED);
        BigDecimal perYear = licence.multiply(percent).divide(HUNDRED);
        sheet.step("rulebook.percent-a-year", licence, percent, perYear).result("sa_year", perYear);
        if (given.has("years")) {
            int years = given.count("years", 1, MOST_YEARS);
            BigDecimal total = licence.add(perYear.multiply(BigDecimal.valueOf(years)));
            sheet.step("rulebook.with-years", licence, years, perYear, total).result("total", total);
        }
    }

    private static void sqlVms(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int floor = rule.figure("minimum-cores-per-vm").intValueExact();
        long cores = sumOfVms(given.counts("vcpus", 1, Given.MOST), floor, sheet);
        sheet.result("core_licences", cores);
        packs(cores, sheet);
        cost(given, sheet, cores);
    }

    private static void sqlMixed(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int floor = rule.figure("minimum-cores-per-vm").intValueExact();
        long enterprise = sumOfVms(given.counts("ent_vcpus", 1, Given.MOST), floor, sheet);
        long standard = sumOfVms(given.counts("std_vcpus", 1, Given.MOST), floor, sheet);
        sheet.result("ent_cores", enterprise).result("std_cores", standard);
        if (given.has("ent") || given.has("std")) {
            BigDecimal first = given.money("ent").multiply(BigDecimal.valueOf(enterprise));
            BigDecimal second = given.money("std").multiply(BigDecimal.valueOf(standard));
            sheet.step("rulebook.amount", enterprise, given.money("ent"), first)
                    .step("rulebook.amount", standard, given.money("std"), second)
                    .step("rulebook.plus", first, second, first.add(second))
                    .result("cost", first.add(second));
        }
    }

    private static void sqlServers(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int hosts = given.count("hosts", 1, Given.MOST);
        int vms = given.count("potential_vms", 0, Given.MOST);
        int cores = given.count("potential_cores", 0, Given.MOST);
        int vmsEach = rule.figure("vms-per-licence").intValueExact();
        int coresEach = rule.figure("cores-per-licence").intValueExact();
        long perHost = SqlServerCounter.serverLicences(vms, cores, vmsEach, coresEach);
        sheet.step("rulebook.sql-servers", vms, vmsEach, cores, coresEach, perHost)
                .step("rulebook.times", hosts, perHost, hosts * perHost)
                .result("per_host", perHost)
                .result("total", hosts * perHost);
    }

    private static long sumOfVms(List<Integer> vcpus, int floor, RuleAnswer.Sheet sheet) {
        long sum = vcpus.stream()
                .mapToLong(cores -> SqlServerCounter.vm(cores, floor))
                .sum();
        long raised = vcpus.stream().filter(cores -> cores < floor).count();
        sheet.step("rulebook.floored-sum", vcpus.size(), floor, raised, sum);
        return sum;
    }

    private static void cost(Given given, RuleAnswer.Sheet sheet, long cores) {
        if (given.has("price_core")) {
            BigDecimal price = given.money("price_core");
            BigDecimal cost = price.multiply(BigDecimal.valueOf(cores));
            sheet.step("rulebook.amount", cores, price, cost).result("cost", cost);
        }
    }

    private static long packs(long cores, RuleAnswer.Sheet sheet) {
        long packs = BigDecimal.valueOf(cores)
                .divide(BigDecimal.valueOf(PACK), 0, RoundingMode.CEILING)
                .longValueExact();
        sheet.step("rulebook.packs", cores, PACK, packs).result("packs2", packs);
        return packs;
    }
}
