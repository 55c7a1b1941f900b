package dev.stowage.study;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the operator of the service sets; what a planner chooses stands in the scenario. */
@ConfigMapping(prefix = "stowage")
public interface StudyConfig {
    /** Name of this running service; of two with the same name, one is the other's former life. */
    @WithDefault("${HOSTNAME:local}")
    String instance();

    /** Where uploads lie while they are read. */
    @WithDefault("${java.io.tmpdir}/stowage-uploads-${user.name}")
    Path uploads();

    /** Folder with the operator's own prices, which are preferred to the catalog's. */
    Optional<Path> overlay();

    /** Whether an empty database begins with a sample study that is solved at once. */
    @WithName("sample.enabled")
    @WithDefault("true")
    boolean sampleEnabled();

    /** How long the sample's plans are searched for, in steps: fewer than for a plan of one's own, for the first look. */
    @WithName("sample.steps")
    @WithDefault("2000")
    int sampleSteps();

    Solving solving();

    /** The solving of plans. */
    interface Solving {
        /** Plans that are solved at once. */
        @WithDefault("1")
        int parallel();

        /** How often a solving plan's progress is written and its stop flag read. */
        @WithDefault("500ms")
        Duration progressInterval();

        /** How often a service says that it lives; after four missed times its plans are given up. */
        @WithDefault("5s")
        Duration heartbeat();

        /** How soon a new plan is noticed. */
        @WithDefault("500ms")
        Duration polling();
    }
}
