package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.web.ProductSheet.Sold;
import java.util.List;
import java.util.Locale;

/** A product that guests run, with the sources of its terms. */
public record GuestSheet(GuestProduct product, List<Sold> editions) {
    static GuestSheet of(GuestProduct product, Catalog catalog) {
        return new GuestSheet(product, Sold.all(product.editions(), catalog));
    }

    /** Whether the words stand in its id, name or vendor. */
    boolean speaksOf(String words) {
        String all = product.id() + " " + product.name() + " " + product.vendor();
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
