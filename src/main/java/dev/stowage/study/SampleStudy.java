package dev.stowage.study;

import dev.stowage.placement.Effort;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.report.ComparisonText;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The study that an empty database begins with: read and solved at once, so that the first look shows a comparison. */
@ApplicationScoped
class SampleStudy {
    private static final Logger LOG = Logger.getLogger(SampleStudy.class);
    private static final String RESOURCE = "/sample-inventories/midsize-rvtools.xlsx";

    @Inject
    StudyConfig config;

    @Inject
    Studies studies;

    @Inject
    Uploads uploads;

    @Inject
    PlanRuns runs;

    @Inject
    ServiceAddress address;

    private final Wording wording = Wording.of(Locale.getDefault());
    private volatile UUID study;

    /** After the other observers, so that uploads and plans of a former life are given up before this one begins. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (config.sampleEnabled() && studies.count() == 0) {
            study = studies.create(wording.print(Text.of("study.sample"))).id();
            uploads.accept(study, file(), RESOURCE.substring(RESOURCE.lastIndexOf('/') + 1), wording);
        }
    }

    private static Path file() {
        try (InputStream sample = Objects.requireNonNull(SampleStudy.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Path file = Files.createTempFile("stowage-sample", ".xlsx");
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException("The sample inventory cannot be copied", failure);
        }
    }

    void solve(@Observes UploadRead upload) {
        if (upload.studyId().equals(study)) {
            runs.requestAll(study, new Effort(config.sampleSteps(), 0, Effort.DEFAULT.seed()));
        }
    }

    void tell(@Observes PlanOver plan) {
        if (!plan.studyId().equals(study) || !over()) {
            return;
        }
        runs.comparison(study)
                .ifPresent(comparison -> LOG.infof(
                        "%s%n%n%s%n%s",
                        wording.print(Text.of("study.sample")),
                        new ComparisonText(wording).table(comparison),
                        wording.print(Text.of("study.sample-open", address.get()))));
        study = null;
    }

    private boolean over() {
        return runs.ofStudy(study).stream().allMatch(run -> run.status().isOver());
    }
}
