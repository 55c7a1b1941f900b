package dev.stowage.report;

import dev.stowage.catalog.Catalog;
import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;

/**
 * What a plan was made from, beside its scenario.
 *
 * @param effort the limit of the search and its seed
 * @param catalogSha256 {@link Fingerprint} of the catalog with the own prices that counted
 * @param priceVersion number of the service's own prices; 0 where there were none, or they came from a folder
 */
public record PlanOrigin(Inventory inventory, Effort effort, String catalogSha256, int priceVersion) {
    public static PlanOrigin of(Inventory inventory, Effort effort, Catalog catalog, int priceVersion) {
        return new PlanOrigin(inventory, effort, Fingerprint.of(catalog), priceVersion);
    }
}
