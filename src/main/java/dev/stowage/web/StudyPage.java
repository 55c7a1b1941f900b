package dev.stowage.web;

import dev.stowage.inventory.Severity;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.Optional;

/**
 * A study: its inventory and its scenarios.
 *
 * @param findings of the inventory, by severity
 * @param largest upload that is read
 * @param uploadFault what was wrong with the upload form
 */
record StudyPage(
        Page page, StudyBoard board, Map<Severity, Long> findings, DataSize largest, Optional<Text> uploadFault)
        implements TemplateInstance {}
