package dev.stowage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.catalog.LicenceMetric;
import dev.stowage.costing.CostCategory;
import dev.stowage.demand.ExclusionRule;
import dev.stowage.inventory.Severity;
import dev.stowage.placement.Misfit;
import dev.stowage.placement.Obstacle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that people read: complete in both languages, and complete for what the code asks for. */
class WordingBundlesTest {
    private static final Path WORDING = Path.of("src/main/resources/wording");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)}");
    /** A key, and whether more is joined to it. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]+)\"(\\s*\\+)?");

    static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(WORDING)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("(_de)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeysAndEachKeyOnce(String room) throws IOException {
        List<String> english = keys(room + ".properties");
        List<String> german = keys(room + "_de.properties");
        assertThat(english).doesNotHaveDuplicates().allMatch(key -> key.startsWith(room + "."));
        assertThat(german).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(english);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesSayTheSameThings(String room) throws IOException {
        Map<String, String> german = patterns(room + "_de.properties");
        patterns(room + ".properties")
                .forEach((key, pattern) ->
                        assertThat(placeholders(german.get(key))).as(key).isEqualTo(placeholders(pattern)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyPatternPrintsWhatItIsGiven(String room) throws IOException {
        for (String file : List.of(room + ".properties", room + "_de.properties")) {
            patterns(file).forEach((key, pattern) -> {
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
                Object[] arguments = Stream.generate(() -> "x").limit(20).toArray();
                assertThat(new MessageFormat(pattern, Locale.ROOT).format(arguments))
                        .as(key)
                        .isEqualTo(PLACEHOLDER.matcher(pattern).replaceAll("x").replace("''", "'"));
            });
        }
    }

    @Test
    void everyRemedyBelongsToAFinding() throws IOException {
        Set<String> keys = allKeys();
        assertThat(keys.stream().filter(key -> key.endsWith(".remedy")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key.replaceFirst("\\.remedy$", "")));
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        Set<String> keys = allKeys();
        List<String> named = literals().stream()
                .filter(literal -> literal.group(2) == null && !literal.group(1).matches(".*[.-]"))
                .map(literal -> literal.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(named.stream().filter(key -> !keys.contains(key))).isEmpty();
    }

    @Test
    void everyKeyThatTheCodeJoinsTogetherExists() throws IOException {
        Set<String> keys = allKeys();
        List<String> prefixes = literals().stream()
                .filter(literal -> literal.group(2) != null || literal.group(1).matches(".*[.-]"))
                .map(literal -> literal.group(1))
                .toList();
        assertThat(prefixes).isNotEmpty();
        assertThat(prefixes.stream().filter(prefix -> keys.stream().noneMatch(key -> key.startsWith(prefix))))
                .isEmpty();
        ends().forEach((prefix, names) -> assertThat(
                        names.stream().map(prefix::concat).filter(key -> !keys.contains(key)))
                .isEmpty());
    }

    /** What is joined to a prefix, where an enum or a short list says it. */
    private static Map<String, List<String>> ends() {
        return Map.ofEntries(
                Map.entry("costing.category.", names(CostCategory.values())),
                Map.entry("costing.price.", names(LicenceMetric.values())),
                Map.entry("costing.price-pack.", names(LicenceMetric.values())),
                Map.entry("costing.licence-", List.of("once", "MONTH", "YEAR")),
                Map.entry(
                        "costing.item.windows-",
                        List.of("standard", "datacenter", "standard-with-host", "datacenter-with-host")),
                Map.entry("demand.rule.", names(ExclusionRule.values())),
                Map.entry("report.excluded.", names(ExclusionRule.values())),
                Map.entry("report.selection.", lower(constants("report.VmSelection"))),
                Map.entry("inventory.severity.", names(Severity.values())),
                Map.entry("inventory.refused.", lower(constants("inventory.UploadSighting"))),
                Map.entry("inventory.rvtools.clusterSum.", List.of("cpu", "memory")),
                Map.entry(
                        "placement.reason.",
                        names(EnumSet.complementOf(EnumSet.of(Misfit.NONE)).toArray(Misfit[]::new))),
                Map.entry("placement.obstacle.", names(Obstacle.Kind.values())),
                Map.entry("api.detail.", constants("api.ProblemType")),
                Map.entry(
                        "study.not-found.",
                        List.of("study", "inventory", "scenario", "plan", "price-list", "own-price", "vm", "host")));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** Of an enum that its room keeps to itself. */
    private static List<String> constants(String type) {
        try {
            return names((Enum<?>[]) Class.forName("dev.stowage." + type).getEnumConstants());
        } catch (ClassNotFoundException moved) {
            throw new AssertionError("The enum behind a prefix of keys has moved", moved);
        }
    }

    private static List<MatchResult> literals() throws IOException {
        Set<String> rooms = new TreeSet<>(rooms());
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<MatchResult> found = new ArrayList<>();
            for (Path source : sources) {
                Matcher matcher = LITERAL.matcher(Files.readString(source));
                matcher.results()
                        .filter(literal -> rooms.contains(literal.group(1).split("\\.")[0]))
                        .forEach(found::add);
            }
            return found;
        }
    }

    private static Set<Integer> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(placeholder -> Integer.valueOf(placeholder.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String room : rooms()) {
            all.addAll(keys(room + ".properties"));
        }
        return all;
    }

    /** As they stand in the file, so that one that stands twice is seen. */
    private static List<String> keys(String file) throws IOException {
        return lines(file).map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static Map<String, String> patterns(String file) throws IOException {
        Map<String, String> patterns = new TreeMap<>();
        lines(file)
                .forEach(line -> patterns.put(
                        line.substring(0, line.indexOf('=')),
                        line.substring(line.indexOf('=') + 1).replace("\\ ", " ")));
        return patterns;
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(WORDING.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
