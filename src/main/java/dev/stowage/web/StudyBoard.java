package dev.stowage.web;

import dev.stowage.quantity.Text;
import dev.stowage.report.SideBySide;
import dev.stowage.study.StoredInventory;
import dev.stowage.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A study as it stands.
 *
 * @param comparison its finished plans side by side, where there are any
 * @param refusal why finished plans cannot stand side by side
 */
public record StudyBoard(
        Study study, List<ScenarioLine> lines, Optional<SideBySide> comparison, Optional<Text> refusal) {
    public UUID id() {
        return study.id();
    }

    /** Whether something happens of itself, so that the page should look again. */
    public boolean busy() {
        return reading() || lines.stream().anyMatch(ScenarioLine::running);
    }

    public boolean reading() {
        return inventoryIs(StoredInventory.Status.READING);
    }

    public boolean ready() {
        return inventoryIs(StoredInventory.Status.READY);
    }

    /** The cheapest of the scenarios that house every VM at known prices. */
    public Optional<SideBySide.Column> cheapest() {
        return comparison.flatMap(SideBySide::cheapest);
    }

    public long solved() {
        return lines.stream().filter(ScenarioLine::finished).count();
    }

    public long waiting() {
        return lines.stream().filter(ScenarioLine::running).count();
    }

    private boolean inventoryIs(StoredInventory.Status status) {
        return study.inventory().filter(stored -> stored.status() == status).isPresent();
    }
}
