/**
 * An export as tables: headers matched by name, cells read as texts, numbers and truth values, every row accounted for.
 * Knows no format's columns and opens no file. May know {@code inventory} and {@code quantity}.
 */
package dev.stowage.inventory.table;
