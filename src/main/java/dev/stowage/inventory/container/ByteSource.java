package dev.stowage.inventory.container;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from their start as often as needed. */
interface ByteSource {
    InputStream open() throws IOException;
}
