/**
 * The pages: what a browser shows of studies, inventories, scenarios, plans and their comparison. No arithmetic and no
 * database; figures come ready from {@code report}. May know {@code study}, {@code report}, {@code scenario},
 * {@code placement}, {@code inventory}, {@code catalog} and {@code quantity}.
 */
package dev.stowage.web;
