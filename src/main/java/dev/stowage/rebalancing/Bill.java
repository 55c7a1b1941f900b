package dev.stowage.rebalancing;

/**
 * What an allocation costs.
 *
 * @param load above the safe level
 * @param balance of what is free
 * @param workloadMoves of the moved workloads themselves
 * @param serviceMoves of the service of which most workloads moved
 * @param hostMoves of the ways
 */
public record Bill(long load, long balance, long workloadMoves, long serviceMoves, long hostMoves) {
    public long total() {
        return load + balance + workloadMoves + serviceMoves + hostMoves;
    }
}
