package dev.stowage.study;

import java.util.UUID;

/** An upload of the study was read and can be planned with. */
record UploadRead(UUID studyId) {}
