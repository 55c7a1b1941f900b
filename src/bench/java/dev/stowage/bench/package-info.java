/**
 * Measurements: how long reading and solving take, and how good the plans are beside other ways and beside the bound.
 * Prints tables for documents; decides nothing and is no part of the product. May know every room but {@code study} and
 * the doors.
 */
package dev.stowage.bench;
