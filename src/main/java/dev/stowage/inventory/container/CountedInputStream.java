package dev.stowage.inventory.container;

import dev.stowage.inventory.table.UploadRefused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** Shows each piece that is read to a watcher, which may refuse to go on. */
final class CountedInputStream extends FilterInputStream {
    interface Watcher {
        void see(byte[] buffer, int offset, int length) throws UploadRefused;
    }

    /** Carries a refusal through the readers above this stream, which know only {@link IOException}. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        private final UploadRefused refusal;

        private Exceeded(UploadRefused refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        UploadRefused refusal() {
            return refusal;
        }

        /** @throws Exceeded where that is what stopped the parser */
        static void rethrow(Exception failure) throws Exceeded {
            for (Throwable cause = failure; cause != null; cause = inner(cause)) {
                if (cause instanceof Exceeded exceeded) {
                    throw exceeded;
                }
            }
        }

        /** Parsers of the older kind keep a cause of their own. */
        private static Throwable inner(Throwable failure) {
            boolean nested = failure instanceof XMLStreamException xml && xml.getNestedException() != null;
            return nested ? ((XMLStreamException) failure).getNestedException() : failure.getCause();
        }
    }

    private final Watcher watcher;

    CountedInputStream(InputStream bytes, Watcher watcher) {
        super(bytes);
        this.watcher = watcher;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            try {
                watcher.see(buffer, offset, read);
            } catch (UploadRefused refusal) {
                throw new Exceeded(refusal);
            }
        }
        return read;
    }
}
