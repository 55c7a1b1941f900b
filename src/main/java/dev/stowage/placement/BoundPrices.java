package dev.stowage.placement;

/**
 * Prices of what is scarce, in millionths a month: the dual side of the linear programme. Whatever they are, they prove
 * a bound; good ones prove a good one.
 */
final class BoundPrices {
    /** By variant and resource, for all of a host's capacity. */
    final double[][] share;
    /** For each host that is kept. */
    double perHost;
    /** By resource, for all capacity that is kept. */
    final double[] perUnit = new double[PlacementFacts.RESOURCES];
    /** By guest product, for each host that is licensed as a whole. */
    final double[] perLicensed;
    /** For each host of the greatest kind. */
    double perGreatest;

    /** For each host that a branch counts, by branch; what is beyond its end is free. */
    double[] perBranch = {};

    BoundPrices(int variants, int products) {
        this.share = new double[variants][PlacementFacts.RESOURCES];
        this.perLicensed = new double[products];
    }

    BoundPrices copy() {
        BoundPrices copy = new BoundPrices(share.length, perLicensed.length);
        for (int v = 0; v < share.length; v++) {
            copy.share[v] = share[v].clone();
        }
        copy.perHost = perHost;
        copy.perGreatest = perGreatest;
        copy.perBranch = perBranch.clone();
        System.arraycopy(perUnit, 0, copy.perUnit, 0, perUnit.length);
        System.arraycopy(perLicensed, 0, copy.perLicensed, 0, perLicensed.length);
        return copy;
    }

    double onKept(PlacementFacts facts, int offer, BoundTerms terms) {
        double price = perHost;
        for (int b = 0; b < perBranch.length; b++) {
            HostBranch branch = terms.branches().get(b);
            price += branch.concernsKept(offer) ? branch.sign() * perBranch[b] : 0;
        }
        for (int r = 0; r < perUnit.length; r++) {
            price += perUnit[r] == 0 ? 0 : perUnit[r] * facts.capacity(offer, r);
        }
        return price;
    }

    double onUsed(PlacementFacts facts, Variant variant, BoundTerms terms) {
        double price = onKept(facts, variant.offer(), terms);
        for (int p = 0; p < perLicensed.length; p++) {
            price += variant.wholeHost()[p] ? perLicensed[p] : 0;
        }
        for (int b = 0; b < perBranch.length; b++) {
            HostBranch branch = terms.branches().get(b);
            price += branch.concernsUsed(variant) ? branch.sign() * perBranch[b] : 0;
        }
        return price + (terms.oneOf() != null && terms.oneOf()[variant.offer()] ? perGreatest : 0);
    }

    double income(BoundTerms terms) {
        double income = perHost * terms.hosts() + (terms.oneOf() == null ? 0 : perGreatest);
        for (int r = 0; r < perUnit.length; r++) {
            income += perUnit[r] * terms.capacity()[r];
        }
        for (int b = 0; b < perBranch.length; b++) {
            HostBranch branch = terms.branches().get(b);
            income += branch.sign() * perBranch[b] * branch.hosts();
        }
        for (int p = 0; p < perLicensed.length; p++) {
            income += perLicensed[p] * terms.licensedHosts()[p];
        }
        return income;
    }

    /** Makes all prices but those of shares smaller. */
    void scaleCharges(double factor) {
        perHost *= factor;
        perGreatest *= factor;
        for (int r = 0; r < perUnit.length; r++) {
            perUnit[r] *= factor;
        }
        for (int p = 0; p < perLicensed.length; p++) {
            perLicensed[p] *= factor;
        }
        for (int b = 0; b < perBranch.length; b++) {
            perBranch[b] *= factor;
        }
    }
}
