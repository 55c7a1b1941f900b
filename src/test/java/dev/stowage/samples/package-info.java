/**
 * The invented inventories that travel with Stowage, and the program that makes them: fixed seeds, so that the same
 * program writes the same files. Holds the random numbers and the placing that all samples share, never what a
 * format looks like or what one sample holds. May know the JDK only, apart from its own sub-packages.
 */
package dev.stowage.samples;
