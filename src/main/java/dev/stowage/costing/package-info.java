/**
 * Counts × prices over a horizon, line by line, and what a host kind populated with given guests costs. The only room
 * that rounds money. Knows nothing of placement: it is told how many hosts of a kind run how many guests. May know
 * {@code licensing}, {@code catalog} and {@code quantity}.
 */
package dev.stowage.costing;
