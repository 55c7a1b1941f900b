/**
 * Stowage's own tables, for inventories that no other format covers: a list of VMs and a list of hosts with one line
 * each. Holds nothing of any other format. May know {@code inventory}, {@code inventory.table},
 * {@code inventory.container} and {@code quantity}.
 */
package dev.stowage.inventory.csv;
