package dev.stowage.bench;

import java.util.Map;

/**
 * The best costs that others published for the instances of the ROADEF/EURO challenge 2012, as collected on 2026-11-20:
 * from the challenge's final, the winner's tables, Masson et al. (Expert Systems with Applications 40, 2013), and mixed
 * integer programmes of an hour; a2_2 is what the winner's program found in 300 s on a machine like ours.
 */
final class PublishedCosts {
    static final Map<String, Long> BEST = Map.ofEntries(
            Map.entry("a1_1", 44_306_501L),
            Map.entry("a1_2", 777_531_842L),
            Map.entry("a1_3", 583_005_719L),
            Map.entry("a1_4", 258_024_574L),
            Map.entry("a1_5", 727_578_310L),
            Map.entry("a2_1", 167L),
            Map.entry("a2_2", 741_324_351L),
            Map.entry("a2_3", 1_210_644_572L),
            Map.entry("a2_4", 1_680_615_349L),
            Map.entry("a2_5", 318_358_949L),
            Map.entry("b_1", 3_339_186_879L),
            Map.entry("b_2", 1_015_553_800L),
            Map.entry("b_3", 156_835_787L),
            Map.entry("b_4", 4_677_823_040L),
            Map.entry("b_5", 923_092_380L),
            Map.entry("b_6", 9_525_857_752L),
            Map.entry("b_7", 14_835_149_752L),
            Map.entry("b_8", 1_214_458_817L),
            Map.entry("b_9", 15_885_486_698L),
            Map.entry("b_10", 18_048_493_393L),
            Map.entry("x_1", 3_209_874_890L),
            Map.entry("x_2", 1_018_646_825L),
            Map.entry("x_3", 1_965_401L),
            Map.entry("x_4", 4_721_786_173L),
            Map.entry("x_5", 615_277L),
            Map.entry("x_6", 9_546_992_887L),
            Map.entry("x_8", 309_080L),
            Map.entry("x_9", 16_125_753_242L));

    private PublishedCosts() {}
}
