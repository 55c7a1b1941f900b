/**
 * Rebalancing of a running estate: which workloads should move to which of the hosts that are there, so that loads above
 * the safe level, imbalance between resources and the cost of moving are lowest together. Services spread over sites and
 * depend on services near by; what moves needs room at both ends. Numbers only: knows no files, no inventory, no money.
 * Imports no other room.
 */
package dev.stowage.rebalancing;
