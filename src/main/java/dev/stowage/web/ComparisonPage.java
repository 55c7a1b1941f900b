package dev.stowage.web;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** A study's finished plans side by side; empty where there are none. */
record ComparisonPage(Page page, StudyBoard board, Optional<ComparisonTable> comparison) implements TemplateInstance {}
