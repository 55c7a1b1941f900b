/**
 * The invented inventories that travel with Stowage, and the program that makes them: fixed seeds, so that the same
 * program writes the same files. Holds the random numbers and the placing that all samples share, never what a
 * format looks like or what one sample holds. May know the JDK only; the program itself knows its sub-packages.
 */
package dev.stowage.samples;
