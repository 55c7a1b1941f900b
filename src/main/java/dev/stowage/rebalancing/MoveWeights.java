package dev.stowage.rebalancing;

/**
 * What moving costs.
 *
 * @param workload per unit of a moved workload's own cost
 * @param service per moved workload of the service of which most move
 * @param host per unit of the way between the two hosts
 */
public record MoveWeights(long workload, long service, long host) {
    public MoveWeights {
        if (workload < 0 || service < 0 || host < 0) {
            throw new IllegalArgumentException("Moving never earns anything");
        }
    }
}
