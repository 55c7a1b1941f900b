/**
 * Everything OptaPlanner: planning solution and entity, score calculator, moves, configuration. OptaPlanner runs the
 * search (steps, acceptance, best solution, termination); the moves are made for this problem. Nobody but {@link
 * dev.stowage.placement.solver.OptaPlannerPlacer} is asked from outside. May know {@code placement} and what that may
 * know.
 */
package dev.stowage.placement.solver;
