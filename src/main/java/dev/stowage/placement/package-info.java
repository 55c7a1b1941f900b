/**
 * Which workload stands on which host: the problem, ways to place, the plan with its bill, its lower bound and its
 * failover drill, and why a workload has no place. Knows no OptaPlanner; that stands in the sub-package {@code
 * solver}. May know {@code demand}, {@code capacity}, {@code costing}, {@code licensing} and {@code quantity}.
 */
package dev.stowage.placement;
