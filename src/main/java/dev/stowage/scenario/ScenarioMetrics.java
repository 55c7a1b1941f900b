package dev.stowage.scenario;

import dev.stowage.costing.CashFlow;
import dev.stowage.costing.CostCategory;
import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.costing.HostKindCost;
import dev.stowage.costing.PriceBook;
import dev.stowage.demand.Workload;
import dev.stowage.placement.HostOffer;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Plan;
import dev.stowage.placement.PlannedHost;
import dev.stowage.placement.UnplacedWorkload;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The numbers that scenarios are compared by.
 *
 * @param hosts all that are kept running, spares included
 * @param newHosts of them to buy
 * @param spareHosts of them empty, for failed hosts
 * @param cores physical cores of all hosts
 * @param memoryMiB installed memory of all hosts
 * @param lostCores cores that hypervisors and host operating systems cost
 * @param lostMemoryMiB memory that they cost, before the first VM
 * @param energyKwhPerYear electricity, cooling included
 * @param licencesPerMonth hypervisor, host operating system and Windows Server
 * @param assumedShare part of the total that rests on assumptions of the catalog, 0 to 1
 * @param perVcpuAndMonth total, spread over the vCPUs of the placed VMs; zero without any
 * @param perGibibyteAndMonth total, spread over the memory of the placed VMs
 * @param cashFlow when it is paid
 * @param byCategory cost over the horizon
 */
public record ScenarioMetrics(
        int hosts,
        int newHosts,
        int spareHosts,
        int cores,
        long memoryMiB,
        BigDecimal lostCores,
        long lostMemoryMiB,
        int placed,
        int unplaced,
        BigDecimal energyKwhPerYear,
        Money licencesPerMonth,
        BigDecimal assumedShare,
        Money perVcpuAndMonth,
        Money perGibibyteAndMonth,
        CashFlow cashFlow,
        Map<CostCategory, Money> byCategory) {
    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);
    private static final long MEBIBYTES_PER_GIBIBYTE = 1024;
    private static final BigDecimal WATTS_PER_KILOWATT = BigDecimal.valueOf(1000);

    public ScenarioMetrics {
        byCategory = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
    }

    static ScenarioMetrics of(Plan plan, PlacementProblem problem, PriceBook book) {
        CostStatement cost = plan.cost();
        Set<String> homeless =
                plan.unplaced().stream().map(UnplacedWorkload::id).collect(Collectors.toSet());
        List<Workload> placed = problem.workloads().stream()
                .filter(workload -> !homeless.contains(workload.id()))
                .toList();
        return new ScenarioMetrics(
                plan.hosts().size(),
                (int) plan.hosts().stream().filter(host -> !host.installed()).count(),
                (int) plan.hosts().stream().filter(PlannedHost::spare).count(),
                plan.hosts().stream().mapToInt(host -> host.cpu().cores()).sum(),
                plan.hosts().stream().mapToLong(PlannedHost::installedMemoryMiB).sum(),
                plan.hosts().stream()
                        .map(PlannedHost::lostCores)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(1, RoundingMode.HALF_UP),
                plan.hosts().stream().mapToLong(PlannedHost::lostMemoryMiB).sum(),
                plan.placed(),
                plan.unplaced().size(),
                energy(plan, problem, book),
                cost.perMonth(line -> line.category().isLicence()),
                assumedShare(cost),
                perUnit(cost, placed.stream().mapToLong(Workload::vcpus).sum(), 1),
                perUnit(cost, placed.stream().mapToLong(Workload::memoryMiB).sum(), MEBIBYTES_PER_GIBIBYTE),
                CashFlow.of(cost, book),
                byCategory(cost));
    }

    private static BigDecimal energy(Plan plan, PlacementProblem problem, PriceBook book) {
        Map<String, HostKindCost> kinds = new LinkedHashMap<>();
        for (HostOffer offer : problem.offers()) {
            kinds.put(offer.id(), offer.cost());
        }
        BigDecimal watts = plan.hosts().stream()
                .map(host -> kinds.get(host.offer()).watts(host.utilisation()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return watts.multiply(book.figure("energy.hours-per-month"))
                .multiply(MONTHS_PER_YEAR)
                .multiply(book.figure("energy.pue"))
                .divide(WATTS_PER_KILOWATT, 0, RoundingMode.HALF_UP);
    }

    private static Money perUnit(CostStatement cost, long amount, long unit) {
        BigDecimal units = BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(unit), MathContext.DECIMAL64);
        return units.signum() == 0
                ? Money.zero(cost.currency())
                : Money.of(
                        cost.currency(),
                        cost.totalOverHorizon()
                                .getAmount()
                                .divide(
                                        units.multiply(BigDecimal.valueOf(
                                                cost.horizon().months())),
                                        MathContext.DECIMAL64),
                        RoundingMode.HALF_UP);
    }

    private static BigDecimal assumedShare(CostStatement cost) {
        BigDecimal total = cost.totalOverHorizon().getAmount();
        if (total.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return cost.overHorizon(CostLine::restsOnAssumptions)
                .getAmount()
                .divide(total, MathContext.DECIMAL64)
                .setScale(4, RoundingMode.HALF_UP);
    }

    private static Map<CostCategory, Money> byCategory(CostStatement cost) {
        Map<CostCategory, Money> sums = new LinkedHashMap<>();
        for (CostCategory category : CostCategory.values()) {
            Money sum = cost.overHorizon(line -> line.category() == category);
            if (!sum.isZero()) {
                sums.put(category, sum);
            }
        }
        return sums;
    }
}
