package dev.stowage.api;

import dev.stowage.catalog.PriceFile;
import dev.stowage.quantity.Text;
import java.util.List;

/**
 * What is wrong in a file.
 *
 * @param line from 1
 */
public record FileFault(String file, int line, Text reason) {
    static List<FileFault> all(List<PriceFile.Fault> faults) {
        return faults.stream()
                .map(fault -> new FileFault(fault.file(), fault.line(), fault.reason()))
                .toList();
    }
}
