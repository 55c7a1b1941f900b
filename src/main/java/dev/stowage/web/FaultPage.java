package dev.stowage.web;

import io.quarkus.qute.TemplateInstance;

/** What went wrong, and the way back. */
record FaultPage(Page page, int status, String title, String detail) implements TemplateInstance {}
