package dev.stowage;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The house: which rooms there are, and which way their arrows point. */
@AnalyzeClasses(packages = "dev.stowage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> DOORS =
            List.of("study", "report", "scenario", "placement", "inventory", "rulebook", "catalog", "quantity");

    private static final List<String> BELOW_SCENARIO =
            List.of("placement", "demand", "capacity", "costing", "licensing", "inventory", "catalog", "quantity");

    /** What the independent checker has in common with the placement; not the placement. */
    private static final List<String> SHARED_FACTS = List.of(
            "report", "scenario", "demand", "capacity", "costing", "licensing", "inventory", "catalog", "quantity");

    /** Room by room, the rooms that it may import. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("quantity", List.of()),
            Map.entry("packing", List.of()),
            Map.entry("rebalancing", List.of()),
            Map.entry("inventory", List.of("quantity")),
            Map.entry("catalog", List.of("quantity")),
            Map.entry("demand", List.of("inventory", "quantity")),
            Map.entry("capacity", List.of("catalog", "inventory", "quantity")),
            Map.entry("licensing", List.of("catalog", "quantity")),
            Map.entry("rulebook", List.of("licensing", "catalog", "quantity")),
            Map.entry("costing", List.of("licensing", "catalog", "quantity")),
            Map.entry("placement", List.of("demand", "capacity", "costing", "licensing", "quantity")),
            Map.entry("scenario", BELOW_SCENARIO),
            Map.entry("report", and(BELOW_SCENARIO, "scenario", "rulebook")),
            Map.entry("study", and(BELOW_SCENARIO, "scenario", "report")),
            Map.entry("api", DOORS),
            Map.entry("web", DOORS),
            Map.entry("check", SHARED_FACTS),
            Map.entry("cli", and(DOORS, "check"))));

    private static List<String> and(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN = classes()
            .should(importOnlyTheRoomsBelow())
            .because("data flows one way: a room imports the rooms that feed it, never the room that it feeds");

    @ArchTest
    static final ArchRule EVERY_CLASS_LIVES_IN_A_ROOM = classes()
            .should()
            .resideInAnyPackage(allPackages())
            .because("a class without a room is the beginning of a drawer called util");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("dev.stowage.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_CHECKER_SHARES_NO_CODE_WITH_THE_PLACEMENT = noClasses()
            .that(resideInAPackage("dev.stowage.check.."))
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAPackage("dev.stowage.placement..")
            .because(
                    "who makes a plan and who checks it must not make the same mistake, not by way of a third room either");

    @ArchTest
    static final ArchRule THE_SOLVER_IS_HIDDEN = noClasses()
            .that(resideInAPackage("dev.stowage.placement"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.stowage.placement.solver..")
            .because("placing is defined by its problem and its plan, not by who searches");

    @ArchTest
    static final ArchRule ONLY_THE_SOLVER_KNOWS_OPTAPLANNER = noClasses()
            .that(not(resideInAPackage("dev.stowage.placement.solver..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.optaplanner..")
            .because("the engine can be exchanged only while one room knows it");

    @ArchTest
    static final ArchRule ONLY_STUDY_KNOWS_THE_DATABASE = noClasses()
            .that(not(resideInAPackage("dev.stowage.study..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.transaction..",
                    "org.hibernate..",
                    "io.quarkus.hibernate..",
                    "java.sql..",
                    "javax.sql..",
                    "com.github.kagkarlsson..",
                    "io.zonky..")
            .because("entities that leave the room become everybody's data structure");

    @ArchTest
    static final ArchRule ONLY_DOORS_SPEAK_HTTP = noClasses()
            .that(not(resideInAnyPackage("dev.stowage.api..", "dev.stowage.web..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
            .because("what is answered over HTTP is decided at the door");

    @ArchTest
    static final ArchRule BELOW_THE_DOORS_NO_FRAMEWORK = noClasses()
            .that(not(
                    resideInAnyPackage("dev.stowage", "dev.stowage.api..", "dev.stowage.web..", "dev.stowage.study..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..", "io.smallrye..")
            .because("the command line runs without the service, and rules are tested without it");

    @ArchTest
    static final ArchRule BELOW_THE_STUDY_NO_CLOCK = noClasses()
            .that(not(resideInAnyPackage(
                    "dev.stowage.study..", "dev.stowage.api..", "dev.stowage.web..", "dev.stowage.cli..")))
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("the same inputs must give the same plan tomorrow");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto|Handler)")
            .because("such a name says that nobody knew what the class is");

    private static ArchCondition<JavaClass> importOnlyTheRoomsBelow() {
        return new ArchCondition<>("import only the rooms that feed it") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                String room = room(owner);
                List<String> allowed = ARROWS.get(room);
                if (allowed == null) {
                    return;
                }
                owner.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String other = room(dependency.getTargetClass().getBaseComponentType());
                    if (!other.isEmpty() && !other.equals(room) && !allowed.contains(other)) {
                        events.add(SimpleConditionEvent.violated(
                                owner, "%s may not import %s: %s".formatted(room, other, dependency.getDescription())));
                    }
                });
            }
        };
    }

    private static String room(JavaClass type) {
        String prefix = "dev.stowage.";
        String name = type.getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.")[0] : "";
    }

    private static String[] allPackages() {
        return Stream.concat(Stream.of("dev.stowage"), ARROWS.keySet().stream().flatMap(ArchitectureTest::packages))
                .toArray(String[]::new);
    }

    /** Rooms with sub-rooms: the source formats, and the solver. */
    private static Stream<String> packages(String room) {
        boolean divided = room.equals("inventory") || room.equals("placement");
        return Stream.of("dev.stowage." + room + (divided ? ".." : ""));
    }
}
