package dev.stowage.study;

import java.util.UUID;

/** A plan of the study is over, one way or the other. */
record PlanOver(UUID studyId) {}
