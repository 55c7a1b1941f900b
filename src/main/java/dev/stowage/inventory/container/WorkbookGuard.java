package dev.stowage.inventory.container;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.stowage.inventory.UploadLimits;
import dev.stowage.inventory.table.UploadRefused;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through every part of a workbook with the parser that the workbook reader uses. The reader has no limits of its
 * own: it holds all shared strings in memory, makes a list as long as a row's last cell address, and keeps each shared
 * formula; so those are bounded here.
 */
final class WorkbookGuard {
    /**
     * Shared strings are held in memory. A full export of 100,000 VMs has some 2.2 million of them with 115 million
     * characters (measured on a made one with every text column filled).
     */
    private static final int MOST_STRINGS = 4_000_000;

    private static final long MOST_STRING_CHARACTERS = 192L << 20;
    /** Each new name of an element or attribute stays in the parser's memory; all of Office Open XML has some 4,000. */
    private static final int MOST_NAMES = 10_000;

    private static final Set<String> INDEX_PARTS =
            Set.of("xl/sharedstrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[content_types].xml");

    private final String upload;
    private final UploadLimits limits;
    private final XMLInputFactory parsers = new InputFactoryImpl();
    private final Map<String, Integer> filledRows = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long cells;
    private long strings;
    private long stringCharacters;

    WorkbookGuard(String upload, UploadLimits limits) {
        this.upload = upload;
        this.limits = limits;
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** Rows with at least one value, the header among them, by part. */
    Map<String, Integer> filledRows() {
        return Map.copyOf(filledRows);
    }

    /**
     * @param bytes watched by an {@link XmlByteGuard}
     * @throws UploadRefused for a broken index part, or for more than the limits allow
     */
    void inspect(String part, InputStream bytes) throws UploadRefused, CountedInputStream.Exceeded {
        PartCounter counter = new PartCounter(upload, part, limits);
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                int event = xml.next();
                counter.see(event, xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    checkNames(part, xml);
                }
                checkTotals(part, counter);
            }
        } catch (XMLStreamException broken) {
            refuseOrLeaveToReader(part, broken);
        } catch (UncheckedStreamException broken) {
            // The parser reads texts only when they are asked for, through methods that may not throw.
            refuseOrLeaveToReader(part, broken);
        }
        cells += counter.cells();
        strings += counter.strings();
        stringCharacters += counter.stringCharacters();
        filledRows.put(part, counter.filledRows());
    }

    /** A broken sheet costs that sheet only: the reader finds the fault again, with its row. */
    private void refuseOrLeaveToReader(String part, Exception broken)
            throws UploadRefused, CountedInputStream.Exceeded {
        CountedInputStream.Exceeded.rethrow(broken);
        if (INDEX_PARTS.contains(part.toLowerCase(Locale.ROOT))) {
            throw new UploadRefused("inventory.refused.partBroken", upload, part);
        }
    }

    private void checkTotals(String part, PartCounter counter) throws UploadRefused {
        if (cells + counter.cells() > limits.cells()) {
            throw new UploadRefused("inventory.refused.cells", upload, limits.cells());
        }
        if (strings + counter.strings() > MOST_STRINGS) {
            throw new UploadRefused("inventory.refused.strings", upload, part, MOST_STRINGS);
        }
        if (stringCharacters + counter.stringCharacters() > MOST_STRING_CHARACTERS) {
            throw new UploadRefused("inventory.refused.stringCharacters", upload, part, MOST_STRING_CHARACTERS);
        }
    }

    private void checkNames(String part, XMLStreamReader xml) throws UploadRefused {
        names.add(xml.getLocalName());
        for (int attribute = 0; attribute < xml.getAttributeCount(); attribute++) {
            names.add(xml.getAttributeLocalName(attribute));
        }
        if (names.size() > MOST_NAMES) {
            throw new UploadRefused("inventory.refused.names", upload, part, MOST_NAMES);
        }
    }
}
