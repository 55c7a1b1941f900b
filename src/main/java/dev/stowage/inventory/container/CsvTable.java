package dev.stowage.inventory.container;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.stowage.inventory.UploadLimits;
import dev.stowage.inventory.table.BrokenTable;
import dev.stowage.inventory.table.Header;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.Table;
import dev.stowage.inventory.table.UploadRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A CSV file, streamed. */
final class CsvTable implements Table {
    private final String upload;
    private final String name;
    private final ByteSource source;
    private final CsvDialect dialect;
    private final UploadLimits limits;

    CsvTable(String upload, String name, ByteSource source, CsvDialect dialect, UploadLimits limits) {
        this.upload = upload;
        this.name = name;
        this.source = source;
        this.dialect = dialect;
        this.limits = limits;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Header> header() throws BrokenTable, UploadRefused {
        Header[] header = new Header[1];
        each(row -> {
            header[0] = new Header(row.number(), row.cells());
            return false;
        });
        return Optional.ofNullable(header[0]);
    }

    @Override
    public void read(Consumer<Row> rows) throws BrokenTable, UploadRefused {
        boolean[] pastHeader = new boolean[1];
        each(row -> {
            if (pastHeader[0]) {
                rows.accept(row);
            }
            pastHeader[0] = true;
            return true;
        });
    }

    @Override
    public int countRows() throws BrokenTable, UploadRefused {
        int[] rows = new int[1];
        each(row -> {
            rows[0]++;
            return true;
        });
        return Math.max(0, rows[0] - 1);
    }

    @Override
    public boolean cellsMayShift() {
        return true;
    }

    private interface Visitor {
        /** @return whether to go on */
        boolean visit(CsvRow row);
    }

    private void each(Visitor visitor) throws BrokenTable, UploadRefused {
        CellBudget budget = new CellBudget(upload, limits);
        try (CsvReader<CsvRecord> reader = open();
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            boolean more = true;
            for (int line = 1; more && hasNext(records); line++) {
                CsvRow row = new CsvRow(line, cells(records.next()));
                boolean content = line > dialect.hintLines() && row.width() > 0;
                if (content) {
                    budget.spend(name, row.width());
                    more = visitor.visit(row);
                }
            }
        } catch (IOException unreadable) {
            throw new BrokenTable(unreadable);
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFieldSize(PartCounter.MOST_CELL_CHARACTERS)
                .build();
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false);
        return forgivingQuotes(builder).build(handler, dialect.reader(source));
    }

    /**
     * RVTools before 4.6.1 did not double the quotes inside a quoted cell. FastCSV 4.4 deprecates the option without
     * another way to read on after such a cell; strict reading would lose every row below it.
     */
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder forgivingQuotes(CsvReader.CsvReaderBuilder builder) {
        return builder.allowExtraCharsAfterClosingQuote(true);
    }

    private static boolean hasNext(CloseableIterator<CsvRecord> records) throws BrokenTable {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new BrokenTable(broken.getCause() == null ? broken : broken.getCause());
        }
    }

    private static List<String> cells(CsvRecord line) {
        return line.getFields().stream().map(CellText::trimmed).toList();
    }
}
