package dev.stowage.web;

import dev.stowage.inventory.Finding;
import dev.stowage.inventory.Severity;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study: its inventory and its scenarios.
 *
 * @param findings of the inventory, by severity
 * @param refusals findings for which nothing of the upload was taken
 * @param largest upload that is read
 * @param uploadFault what was wrong with the upload form
 */
record StudyPage(
        Page page,
        StudyBoard board,
        Map<Severity, Long> findings,
        List<Finding> refusals,
        DataSize largest,
        Optional<Text> uploadFault)
        implements TemplateInstance {}
