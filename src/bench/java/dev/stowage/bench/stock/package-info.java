/**
 * The placement problem for other solvers as they come: the same facts, constraints and cost, searched by their stock
 * configurations. For comparison only; knows the product's placement, which does not know it.
 */
package dev.stowage.bench.stock;
