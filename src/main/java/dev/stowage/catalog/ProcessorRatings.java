package dev.stowage.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds a processor by the words of an inventory and says how much one of its cores does: "Intel(R) Xeon(R) Gold 6248R
 * CPU @ 3.00GHz" is the Xeon Gold 6248R.
 */
public final class ProcessorRatings {
    private final List<Processor> processors;

    public ProcessorRatings(Catalog catalog) {
        this.processors = catalog.processors();
    }

    /** The processor whose alias stands word by word in the inventory's text; the longest alias wins. */
    public Optional<Processor> find(String cpuModel) {
        String words = " " + words(cpuModel) + " ";
        Processor best = null;
        int bestLength = 0;
        for (Processor processor : processors) {
            for (String alias : processor.aliases()) {
                if (alias.length() > bestLength && words.contains(" " + alias + " ")) {
                    best = processor;
                    bestLength = alias.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** SPECrate2017_int_base of one core, from the results of the nearest number of chips; empty if unlisted. */
    public Optional<BigDecimal> pointsPerCore(String cpuModel, int sockets) {
        return find(cpuModel)
                .map(processor -> processor.nearest(sockets))
                .map(result -> result.rate().value().divide(BigDecimal.valueOf(result.cores()), MathContext.DECIMAL64));
    }

    private static String words(String cpuModel) {
        String plain = cpuModel.toLowerCase(Locale.ROOT)
                .replace("(r)", " ")
                .replace("(tm)", " ")
                .replaceAll("@.*", " ")
                .replaceAll("[^a-z0-9+./-]+", " ");
        return Arrays.stream(plain.strip().split(" "))
                .filter(word -> !word.equals("cpu") && !word.equals("processor"))
                .collect(Collectors.joining(" "));
    }
}
