package dev.stowage.inventory;

import dev.stowage.quantity.Text;
import java.util.Optional;

/**
 * A row that was read but not taken.
 *
 * @param reason why, without the row's own values, so that rows with one reason can be counted together
 * @param vm what could be read of it, where it is a VM's row
 */
public record QuarantinedRow(RowOrigin origin, Text reason, Optional<VirtualMachine> vm) {}
