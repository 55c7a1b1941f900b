package dev.stowage.study;

import dev.stowage.catalog.PriceFile;
import dev.stowage.quantity.Text;
import java.util.List;

/** Prices with faults: nothing was taken in. */
public class RefusedPricesException extends RefusedException {
    private static final long serialVersionUID = 1L;

    private final transient List<PriceFile.Fault> faults;

    RefusedPricesException(List<PriceFile.Fault> faults) {
        super(Reason.INVALID, Text.of("study.prices-faulty", faults.size()));
        this.faults = List.copyOf(faults);
    }

    public List<PriceFile.Fault> faults() {
        return faults;
    }
}
