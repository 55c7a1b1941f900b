package dev.stowage.licensing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Oracle Database by processors: the cores within reach times the core factor of their kind, rounded up once (Oracle
 * Processor Core Factor Table, copy of 2016; Oracle Partitioning Policy, which is a policy and no contract).
 */
public final class OracleCounter {
    private OracleCounter() {}

    /** @param coreFactor of the processor, above 0 and at most 1 */
    public static long processors(BigDecimal cores, BigDecimal coreFactor) {
        return cores.multiply(coreFactor).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** Named users of Enterprise Edition: the users there are, at least a number for each processor. */
    public static long namedUsers(long processors, long users, int floorPerProcessor) {
        return Math.max(Math.multiplyExact(processors, floorPerProcessor), users);
    }

    /** Cores of uncapped partitions: their virtual processors, at most the shared pool. */
    public static long uncappedCores(long virtualProcessors, long poolCores) {
        return Math.min(virtualProcessors, poolCores);
    }
}
