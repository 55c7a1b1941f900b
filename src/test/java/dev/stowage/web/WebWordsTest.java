package dev.stowage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.HypervisorType;
import dev.stowage.catalog.LicenceMetric;
import dev.stowage.catalog.Parameter;
import dev.stowage.catalog.PriceKind;
import dev.stowage.catalog.ProductStatus;
import dev.stowage.catalog.SoldEdition;
import dev.stowage.inventory.PowerState;
import dev.stowage.placement.MoveAnswer;
import dev.stowage.placement.Obstacle;
import dev.stowage.placement.PlanProfile;
import dev.stowage.quantity.Term;
import dev.stowage.report.ScenarioFigures;
import dev.stowage.study.PlanRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages' words: each is shown somewhere, and whatever a page wants to say has its words. */
class WebWordsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CLASSES = Path.of("src/main/java/dev/stowage/web");
    private static final Pattern SAID = Pattern.compile("say\\(['\"]([^'\"]+)['\"][,)]");
    private static final Pattern NAMED = Pattern.compile("\"web\\.([a-z.-]+)\"");
    private static final Pattern FAMILY = Pattern.compile("word\\(['\"]([^'\"]+)['\"],");
    private static final Pattern LINE = Pattern.compile("lines\\.add\\(\\s*\"([a-z-]+)\"");

    private final Catalog catalog = CatalogReader.shipped();

    @Test
    void everyWordIsShownAndEveryShownWordExists() throws IOException {
        Set<String> shown = new TreeSet<>();
        shown.addAll(found(SAID));
        shown.addAll(found(NAMED));
        for (String line : found(LINE)) {
            shown.add("comparison.line." + line);
            shown.add("comparison.hint." + line);
        }
        families().forEach(family -> family.members().forEach(member -> shown.add(family.name() + "." + member)));

        assertThat(words()).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void everyFamilyIsKnownHere() throws IOException {
        assertThat(families().map(Family::name)).containsAll(found(FAMILY));
    }

    private record Family(String name, List<String> members) {}

    private Stream<Family> families() {
        return Stream.concat(
                options(),
                Stream.of(
                        family("type", List.of(ScenarioFigures.Type.values())),
                        family("class", List.of(HypervisorType.values())),
                        family("life", List.of(ProductStatus.State.values())),
                        new Family(
                                "product",
                                distinct(catalog.hypervisors().stream()
                                        .flatMap(one -> ProductSheet.of(one, catalog).figures().stream())
                                        .map(ProductSheet.Line::word))),
                        family("power", List.of(PowerState.values())),
                        family("state", List.of(PlanRun.Status.values())),
                        family("evidence", List.of(Evidence.values())),
                        family("price", List.of(LicenceMetric.values())),
                        family("price-pack", List.of(LicenceMetric.values())),
                        family("price-kind", List.of(PriceKind.values())),
                        family("term", List.of(Term.values())),
                        family("verdict", List.of(MoveAnswer.Verdict.values())),
                        family("obstacle", List.of(Obstacle.Kind.values())),
                        family("resource", List.of(PlanProfile.Resource.values())),
                        family("sold", List.of(SoldEdition.Kind.values())),
                        new Family("price-field", PriceForm.FIELDS),
                        new Family("price-hint", PriceForm.FIELDS),
                        family("field", ScenarioField::path),
                        family("field-hint", ScenarioField::path),
                        family("field-unit", ScenarioField::unit),
                        new Family(
                                "topic",
                                distinct(FigureLine.all(catalog).stream().map(FigureLine.Topic::id))),
                        new Family(
                                "unit",
                                distinct(catalog.parameters().values().stream().map(Parameter::unit)))));
    }

    private static Stream<Family> options() {
        return Stream.of(ScenarioField.values())
                .filter(field -> !field.options().isEmpty())
                .map(field -> new Family(field.optionFamily(), field.options()));
    }

    private static Family family(String name, List<?> members) {
        return new Family(name, members.stream().map(String::valueOf).toList());
    }

    private static Family family(String name, Function<ScenarioField, String> member) {
        return new Family(
                name, distinct(Stream.of(ScenarioField.values()).map(member).filter(path -> !path.isEmpty())));
    }

    private static List<String> distinct(Stream<String> names) {
        return names.distinct().toList();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            pattern.matcher(Files.readString(source)).results().forEach(match -> found.add(match.group(1)));
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : List.of(TEMPLATES, CLASSES)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(sources::add);
            }
        }
        return sources;
    }

    private static Set<String> words() throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/wording/web.properties"))) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("^web\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
