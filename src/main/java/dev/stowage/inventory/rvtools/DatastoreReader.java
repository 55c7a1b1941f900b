package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Datastore;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.NumberColumn;
import dev.stowage.inventory.table.NumberColumn.Nature;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads vDatastore: one row, one datastore. */
final class DatastoreReader {
    static final RvColumn NAME = RvColumn.of("Name", "vDatastoreName");
    static final RvColumn TYPE = RvColumn.of("Type", "vDatastoreType");
    private static final List<RvColumn> SIZES = List.of(
            RvColumn.of("Capacity MiB", "vDatastoreCapacity"),
            RvColumn.of("Provisioned MiB", "vDatastoreProvisioned"),
            RvColumn.of("In Use MiB", "vDatastoreInUse"),
            RvColumn.of("Free MiB", "vDatastoreFreeSpace"));
    static final List<RvColumn> COLUMNS =
            Stream.concat(Stream.of(NAME, TYPE), SIZES.stream()).toList();

    private final SheetReading sheet;
    private final Columns columns;
    private final List<NumberColumn> numbers;
    private final List<Draft> drafts = new ArrayList<>();

    /** @param sizes capacity, provisioned, in use, free; −1 is unknown */
    private record Draft(int row, String name, String type, long[] sizes) {
        boolean complete() {
            return !name.isEmpty() && Arrays.stream(sizes).noneMatch(size -> size < 0);
        }
    }

    DatastoreReader(SheetReading sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        numbers = SIZES.stream()
                .map(size -> sheet.numbers().add(size, Nature.WHOLE))
                .toList();
    }

    List<Datastore> read() throws UploadRefused {
        sheet.read(this::readRow);
        List<Datastore> datastores = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.complete()) {
                sheet.ledger().take();
                datastores.add(datastore(draft));
            } else {
                sheet.ledger().quarantine(draft.row(), Text.of("inventory.row.datastoreIncomplete"));
            }
        }
        return datastores;
    }

    private void readRow(Row row) {
        long[] sizes = {-1, -1, -1, -1};
        for (int index = 0; index < sizes.length; index++) {
            int size = index;
            numbers.get(index).read(row, value -> sizes[size] = value.longValue());
        }
        drafts.add(new Draft(row.number(), columns.text(row, NAME), columns.text(row, TYPE), sizes));
    }

    private Datastore datastore(Draft draft) {
        return new Datastore(
                draft.name(),
                draft.type(),
                draft.sizes()[0],
                draft.sizes()[1],
                draft.sizes()[2],
                draft.sizes()[3],
                new RowOrigin(columns.sheet(), draft.row()));
    }
}
