/**
 * Sizes, speeds, shares, terms, and the words they are printed in. The ground floor: every other room may stand on it.
 * Holds no fact of any vendor and no choice of any planner. May know the JDK and joda-money, nothing else.
 */
package dev.stowage.quantity;
