package dev.stowage.web;

import dev.stowage.quantity.Text;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * All studies, and the newest one's comparison.
 *
 * @param newName as typed into the form for a new study
 * @param newFault what is wrong with it
 * @param newest the newest study, where there is any
 * @param comparison its finished plans side by side
 */
record StudiesPage(
        Page page,
        ListPart<StudyBoard> studies,
        String newName,
        Optional<Text> newFault,
        Optional<StudyBoard> newest,
        Optional<ComparisonTable> comparison)
        implements TemplateInstance {}
