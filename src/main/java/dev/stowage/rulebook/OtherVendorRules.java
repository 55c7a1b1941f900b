package dev.stowage.rulebook;

import dev.stowage.catalog.RuleTerms;
import dev.stowage.quantity.CpuTopology;
import java.math.BigDecimal;
import java.util.Map;

/** Vendors with one simple metric each. */
final class OtherVendorRules {
    private OtherVendorRules() {}

    static Map<String, Rule> rules() {
        return Map.of(
                "proxmox", OtherVendorRules::proxmox,
                "ubuntu-pro", OtherVendorRules::ubuntuPro,
                "azure-local", OtherVendorRules::azureLocal,
                "nutanix", OtherVendorRules::nutanix,
                "vates", OtherVendorRules::vates);
    }

    private static void proxmox(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int sockets = given.count("sockets", 1, CpuTopology.MOST_SOCKETS);
        int hosts = given.count("hosts", 1, Given.MOST, 1);
        long all = (long) hosts * sockets;
        sheet.step("rulebook.hosts-sockets", hosts, sockets, all).result("subs", all);
        if (given.has("tier_eur")) {
            BigDecimal price = given.money("tier_eur");
            BigDecimal perYear = price.multiply(BigDecimal.valueOf(all));
            sheet.step("rulebook.amount-a-year", all, price, perYear).result("eur_year", perYear);
        }
    }

    private static void ubuntuPro(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int hosts = given.count("hosts", 1, Given.MOST);
        boolean covered = given.flag("all_hosts_covered", true);
        sheet.step("rulebook.one-a-host", hosts)
                .step(covered ? "rulebook.ubuntu-all" : "rulebook.ubuntu-some")
                .result("subs", hosts)
                .result("vms_unlimited", covered);
    }

    private static void azureLocal(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int nodes = given.count("nodes", 1, Given.MOST);
        int cores = given.count("cores", 1, Given.MOST);
        long all = (long) nodes * cores;
        sheet.step("rulebook.nodes-cores", nodes, cores, all).result("core_licences", all);
        if (given.has("fee")) {
            fee(given, "fee", "fee_month", all, sheet);
        }
        if (given.has("ws")) {
            fee(given, "ws", "ws_month", all, sheet);
        }
    }

    private static void fee(Given given, String field, String result, long cores, RuleAnswer.Sheet sheet) {
        BigDecimal price = given.money(field);
        BigDecimal perMonth = price.multiply(BigDecimal.valueOf(cores));
        sheet.step("rulebook.amount-a-month", cores, price, perMonth).result(result, perMonth);
    }

    private static void nutanix(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        long cores = 0;
        for (Given host : given.tables("hosts")) {
            CpuTopology cpu = VmwareRules.cpu(host);
            host.refuseTheRest();
            cores += cpu.cores();
        }
        sheet.step("rulebook.sum-cores", cores).result("core_licences", cores);
    }

    private static void vates(RuleTerms rule, Given given, RuleAnswer.Sheet sheet) {
        int hosts = given.count("hosts", 1, Given.MOST);
        sheet.step("rulebook.one-a-host", hosts).result("subs", hosts);
    }
}
