package dev.stowage.study;

import java.time.Instant;

/**
 * A version of the users' own prices, which never changes.
 *
 * @param number from 1
 * @param prices how many it holds
 */
public record PriceListVersion(int number, Instant createdAt, int prices) {}
