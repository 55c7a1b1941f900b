/**
 * What must be housed: an inventory, a sizing policy and growth make workloads. Knows nothing of hypervisors, hosts to
 * buy or prices, so that demand cannot change with the platform and the comparison stays honest. May know
 * {@code inventory} and {@code quantity}.
 */
package dev.stowage.demand;
