package dev.stowage.inventory.container;

import dev.stowage.inventory.table.UploadRefused;

/**
 * Watches a workbook's XML byte by byte, before any parser sees it. A parser holds a whole tag and a whole piece of text
 * in memory, so the bytes between two tags are bounded here. Document types (and with them every entity), CDATA and
 * encodings other than UTF-8 are refused: no spreadsheet program writes them, and they would hide from this count.
 */
final class XmlByteGuard {
    /** Far more than the longest cell text in UTF-8, escaped, with its tag. */
    private static final int MOST_BYTES_BETWEEN_TAGS = 1 << 20;

    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int SWAPPED_ORDER_MARK = 0xfffe;
    private static final int HEAD_BYTES = 4;

    private final String upload;
    private final String part;
    private int position;
    private int head;
    private int sinceTag;
    private boolean declaration;
    private boolean noXml;

    XmlByteGuard(String upload, String part) {
        this.upload = upload;
        this.part = part;
    }

    void see(byte[] buffer, int offset, int length) throws UploadRefused {
        for (int index = offset; index < offset + length && !noXml; index++) {
            see(buffer[index]);
        }
    }

    private void see(byte value) throws UploadRefused {
        if (position < HEAD_BYTES) {
            position++;
            head = head << 8 | value & 0xff;
            if (position == HEAD_BYTES) {
                checkEncoding();
            }
        }
        sinceTag++;
        if (value == '<') {
            sinceTag = 0;
        } else if (sinceTag == 1) {
            declaration = value == '!';
        } else if (sinceTag == 2 && declaration) {
            refuseDeclaration(value);
        } else if (sinceTag > MOST_BYTES_BETWEEN_TAGS) {
            throw new UploadRefused("inventory.refused.tagLength", upload, part);
        }
    }

    /** By appendix F of XML 1.0. Parts that are no XML (pictures, printer settings) cannot be opened by any parser. */
    private void checkEncoding() throws UploadRefused {
        int firstTwo = head >>> 16;
        boolean wide = firstTwo == BYTE_ORDER_MARK
                || firstTwo == SWAPPED_ORDER_MARK
                || firstTwo == '<'
                || firstTwo == '<' << 8
                || head == '<'
                || head == BYTE_ORDER_MARK;
        if (wide) {
            throw new UploadRefused("inventory.refused.encoding", upload, part);
        }
        int first = head >>> 24;
        boolean markedUtf8 = head >>> 8 == 0xefbbbf;
        noXml = first != '<' && !Character.isWhitespace(first) && !markedUtf8;
    }

    private void refuseDeclaration(byte kind) throws UploadRefused {
        if (kind == 'D') {
            throw new UploadRefused("inventory.refused.docType", upload, part);
        }
        if (kind == '[') {
            throw new UploadRefused("inventory.refused.cdata", upload, part);
        }
    }
}
