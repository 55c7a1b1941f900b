package dev.stowage.rebalancing;

/**
 * The best allocation found; it breaks no rule.
 *
 * @param hostOf of each workload
 * @param bound what no allocation can undercut
 */
public record Rebalanced(int[] hostOf, Bill bill, long bound) {}
