package dev.stowage.inventory.container;

import dev.stowage.inventory.UploadLimits;
import dev.stowage.inventory.table.UploadRefused;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts what one XML part of a workbook would make its reader hold in memory. Every part is counted as if it were a
 * sheet and a table of strings at once, because the reader looks for rows and strings and not at what a part claims to be.
 */
final class PartCounter {
    /** Excel allows 32,767 characters in a cell; vSphere's annotations, exported, may be longer. */
    static final int MOST_CELL_CHARACTERS = 1 << 17;
    /** Exports hold no formulas; a shared one is kept until its sheet ends. */
    private static final int MOST_FORMULAS = 100_000;
    /** Sheets, styles, relations, content types. */
    private static final int MOST_INDEX_ENTRIES = 100_000;

    private static final int MOST_DEPTH = 256;
    private static final Set<String> INDEX_ENTRIES =
            Set.of("sheet", "Relationship", "Override", "Default", "xf", "numFmt");

    private final String upload;
    private final String part;
    private final UploadLimits limits;
    private long cells;
    private int filledRows;
    private int strings;
    private long stringCharacters;
    private int formulas;
    private int indexEntries;
    private int depth;
    private boolean rowFilled;
    private boolean inValue;
    private boolean inText;
    private boolean cellFilled;
    private long length;

    PartCounter(String upload, String part, UploadLimits limits) {
        this.upload = upload;
        this.part = part;
        this.limits = limits;
    }

    long cells() {
        return cells;
    }

    int filledRows() {
        return filledRows;
    }

    int strings() {
        return strings;
    }

    long stringCharacters() {
        return stringCharacters;
    }

    void see(int event, XMLStreamReader xml) throws UploadRefused {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS -> text(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {
                // Comments and processing instructions are skipped by the reader too.
            }
        }
    }

    private void start(XMLStreamReader xml) throws UploadRefused {
        depth++;
        require(depth <= MOST_DEPTH, "inventory.refused.depth", MOST_DEPTH);
        String element = xml.getLocalName();
        switch (element) {
            case "row" -> {
                rowFilled = false;
                require(CellAddress.isRow(xml.getAttributeValue(null, "r")), "inventory.refused.address");
            }
            case "c" -> {
                cellFilled = false;
                inText = true;
                length = 0;
                require(CellAddress.isCell(xml.getAttributeValue(null, "r")), "inventory.refused.address");
            }
            case "si" -> {
                strings++;
                inText = true;
                length = 0;
            }
            case "v", "t" -> inValue = true;
            case "f" -> {
                formulas++;
                require(formulas <= MOST_FORMULAS, "inventory.refused.formulas", MOST_FORMULAS);
            }
            default -> {
                indexEntries += INDEX_ENTRIES.contains(element) ? 1 : 0;
                require(indexEntries <= MOST_INDEX_ENTRIES, "inventory.refused.index", MOST_INDEX_ENTRIES);
            }
        }
    }

    private void text(XMLStreamReader xml) throws UploadRefused {
        if (inText) {
            length += xml.getTextLength();
            require(length <= MOST_CELL_CHARACTERS, "inventory.refused.cellLength", MOST_CELL_CHARACTERS);
            cellFilled |= inValue && !xml.getText().isBlank();
        }
    }

    private void end(String element) throws UploadRefused {
        depth--;
        switch (element) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                inText = false;
                cells += cellFilled ? 1 : 0;
                rowFilled |= cellFilled;
            }
            case "si" -> {
                inText = false;
                stringCharacters += length;
            }
            case "row" -> {
                filledRows += rowFilled ? 1 : 0;
                require(filledRows - 1 <= limits.rowsPerSheet(), "inventory.refused.rows", limits.rowsPerSheet());
            }
            default -> {
                // Other elements hold no values.
            }
        }
    }

    private void require(boolean harmless, String key, Object... limit) throws UploadRefused {
        if (!harmless) {
            throw limit.length == 0
                    ? new UploadRefused(key, upload, part)
                    : new UploadRefused(key, upload, part, limit[0]);
        }
    }
}
