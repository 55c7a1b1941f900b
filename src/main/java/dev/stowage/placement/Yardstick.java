package dev.stowage.placement;

import org.joda.money.Money;

/** What first-fit-decreasing, priced afterwards, makes of the same problem. */
public record Yardstick(Money perMonth, int hosts, int unplaced) {}
