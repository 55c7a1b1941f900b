package dev.stowage.licensing;

import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.LicenceRule;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts what guests need for a product in one of the ways in which it is sold: what a VM weighs, what one host needs,
 * and what all hosts need together. Only the last rounds, once over everything. Sources stand at the counters that it
 * asks and in the catalog's terms.
 */
public final class GuestLicenceCounter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GuestLicenceCounter() {}

    /** How much a VM counts where VMs are counted: its virtual cores with a floor, or 1 as a VM. */
    public static long weight(LicenceTerms terms, int vcpus) {
        return switch (terms.rule()) {
            case VM_CORES -> SqlServerCounter.vm(vcpus, value(terms, "minimum-cores-per-vm"));
            case IBM_VALUE_UNITS -> vcpus;
            default -> 1;
        };
    }

    /** Whether what stands on a host decides, and not only that something does. */
    public static boolean byVm(LicenceRule rule) {
        return pooled(rule) || rule == LicenceRule.IBM_VALUE_UNITS;
    }

    /** Whether licences follow VMs from host to host, so that packs are rounded once over all of them. */
    public static boolean pooled(LicenceRule rule) {
        return rule == LicenceRule.VM_CORES || rule == LicenceRule.VM_SUBSCRIPTION;
    }

    /** In how large packs a pooled licence is sold. */
    public static int pack(LicenceTerms terms) {
        return value(terms, terms.rule() == LicenceRule.VM_CORES ? "cores-per-pack" : "vms-per-subscription");
    }

    /**
     * What one host needs: cores, VMs, sockets or socket pairs. What is pooled is not rounded to packs yet.
     *
     * @param weight of its VMs together, one or more
     * @throws IllegalArgumentException for a rule that licenses no guests
     */
    public static long ofHost(LicenceTerms terms, CpuTopology cpu, long weight) {
        return switch (terms.rule()) {
            case VM_CORES, VM_SUBSCRIPTION -> weight;
            case IBM_VALUE_UNITS -> IbmCounter.subCapacityCores(weight, cpu.cores());
            case HOST_CORES -> {
                int floor = value(terms, "minimum-cores-per-socket");
                int pack = value(terms, "cores-per-pack");
                yield wholePacks(SqlServerCounter.host(cpu.sockets(), cpu.coresPerSocket(), floor), pack);
            }
            case ORACLE_PROCESSOR -> cpu.cores();
            case RHEL_PHYSICAL -> RedHatCounter.socketPairs(cpu.sockets());
            case PER_SOCKET -> cpu.sockets();
            case PER_HOST -> 1;
            default -> throw new IllegalArgumentException("Rule " + terms.rule().id() + " licenses no guests");
        };
    }

    /** By how much a host's need is multiplied: Oracle's core factor, IBM's value units; otherwise 1. */
    public static Figure<BigDecimal> factor(LicenceTerms terms, CpuArchitecture architecture, int sockets) {
        return switch (terms.rule()) {
            case ORACLE_PROCESSOR -> percent(ofMachine(terms, "core-factor-percent", architecture, sockets));
            case IBM_VALUE_UNITS -> whole(ofMachine(terms, "value-units-per-core", architecture, sockets));
            default ->
                new Figure<>(
                        BigDecimal.ONE,
                        Evidence.DERIVED,
                        terms.source(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        };
    }

    /**
     * What all hosts with one factor need together.
     *
     * @param need of all hosts, from {@link #ofHost}
     */
    public static LicenceCount total(LicenceTerms terms, HostNeeds need, BigDecimal factor) {
        long sum = need.sum();
        return switch (terms.rule()) {
            case VM_CORES, VM_SUBSCRIPTION -> packs(terms, need);
            case ORACLE_PROCESSOR -> {
                long processors = OracleCounter.processors(BigDecimal.valueOf(sum), factor);
                yield count(terms, processors, "licensing.guest.processors", need, factor);
            }
            case IBM_VALUE_UNITS -> {
                long units = IbmCounter.valueUnits(sum, factor.intValueExact());
                yield count(terms, units, "licensing.guest.value-units", need, factor);
            }
            default -> count(terms, sum, "licensing.guest.sum." + terms.metric(), need, factor);
        };
    }

    private static LicenceCount packs(LicenceTerms terms, HostNeeds need) {
        int pack = pack(terms);
        String key = "licensing.guest.packs." + terms.metric();
        return count(terms, wholePacks(need.sum(), pack), key, need, BigDecimal.valueOf(pack));
    }

    private static long wholePacks(long licences, int pack) {
        return -Math.floorDiv(-licences, (long) pack) * pack;
    }

    private static LicenceCount count(
            LicenceTerms terms, long quantity, String key, HostNeeds need, BigDecimal factor) {
        return new LicenceCount(quantity, terms.metric(), Text.of(key, need.derivation(), factor, quantity));
    }

    /** The figure for so many sockets of the architecture, else for the architecture, else for any. */
    private static Figure<Integer> ofMachine(
            LicenceTerms terms, String figure, CpuArchitecture architecture, int sockets) {
        String ofKind =
                figure + "-" + architecture.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String ofSize = ofKind + (sockets <= 2 ? "-2" : "-4");
        if (sockets <= 4 && terms.figures().containsKey(ofSize)) {
            return terms.figure(ofSize);
        }
        return terms.figure(terms.figures().containsKey(ofKind) ? ofKind : figure);
    }

    private static Figure<BigDecimal> percent(Figure<Integer> figure) {
        return with(figure, BigDecimal.valueOf(figure.value()).divide(HUNDRED, 2, RoundingMode.UNNECESSARY));
    }

    private static Figure<BigDecimal> whole(Figure<Integer> figure) {
        return with(figure, BigDecimal.valueOf(figure.value()));
    }

    private static Figure<BigDecimal> with(Figure<?> figure, BigDecimal value) {
        return new Figure<>(
                value, figure.evidence(), figure.source(), Optional.empty(), Optional.empty(), figure.note());
    }

    private static int value(LicenceTerms terms, String figure) {
        return terms.figure(figure).value();
    }
}
