package dev.stowage.bench.stock;

/**
 * A host that a workload may be assigned to.
 *
 * @param slot number in the placement
 */
public record StockHost(int slot) {}
