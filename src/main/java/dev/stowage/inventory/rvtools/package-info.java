/**
 * RVTools' sheets and columns by their own names, in all versions since 3.x, as workbook or CSV set, and the checks that
 * one sheet allows of another. Holds nothing of any other format. May know {@code inventory}, {@code inventory.table},
 * {@code inventory.container} and {@code quantity}.
 */
package dev.stowage.inventory.rvtools;
