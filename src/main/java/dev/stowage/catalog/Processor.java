package dev.stowage.catalog;

import dev.stowage.quantity.CpuArchitecture;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A processor with its published benchmark results.
 *
 * @param aliases how inventories name it, in lower case and without marks such as "(R)": "xeon gold 6248r"
 * @param results SPECrate2017_int_base by number of chips
 */
public record Processor(
        String id, String name, CpuArchitecture architecture, List<String> aliases, List<Result> results) {
    public Processor {
        Required.text(id, "id");
        Required.text(name, "name");
        Required.field(architecture, "architecture");
        aliases = Required.filled(aliases, "aliases");
        results = Required.filled(results, "results");
    }

    /**
     * Published results of hosts with this many chips.
     *
     * @param cores of the whole host
     * @param rate median SPECrate2017_int_base of the whole host
     */
    public record Result(int chips, int cores, Figure<BigDecimal> rate) {
        public Result {
            Required.field(rate, "rate");
            if (chips < 1 || cores < 1) {
                throw new IllegalArgumentException("a result has at least one chip and one core");
            }
        }
    }

    /** The results of the number of chips that comes nearest; of two as near, the smaller. */
    public Result nearest(int chips) {
        return results.stream()
                .min(Comparator.<Result>comparingInt(result -> Math.abs(result.chips() - chips))
                        .thenComparingInt(Result::chips))
                .orElseThrow();
    }
}
