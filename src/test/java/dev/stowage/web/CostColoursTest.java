package dev.stowage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.costing.CostCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A kind of cost without a colour of its own would stand black in the chart. */
class CostColoursTest {
    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/app/stowage.css");

    @ParameterizedTest
    @EnumSource
    void everyKindOfCostHasAColourForLightAndDark(CostCategory category) throws IOException {
        assertThat(Files.readString(STYLES))
                .contains("--cat-" + category + ": light-dark(")
                .contains(".swatch." + category + " { background: var(--cat-" + category + "); }");
    }
}
