/**
 * What the market offers: hypervisors, host models, processors, host operating systems, licences and prices, each
 * figure with its source and evidence. Facts, never a customer's choice; counting is done in {@code licensing},
 * subtracting in {@code capacity}, multiplying in {@code costing}. May know {@code quantity} only.
 */
package dev.stowage.catalog;
