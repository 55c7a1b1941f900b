package dev.stowage.placement;

/** A way to place workloads on hosts. */
public interface Placer {
    /** Always returns a plan; what finds no place is in it with its reason. */
    Plan place(PlacementProblem problem, Effort effort, SolveWatch watch);
}
