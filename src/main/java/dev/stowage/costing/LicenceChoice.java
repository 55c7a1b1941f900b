package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.licensing.GuestLicenceCounter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Which hosts take a product's licences from the common pool of VM licences, and which are licensed as a whole, so that
 * all together cost least. Packs of the pool are rounded up once, so the choice of one host touches that of another;
 * what remains of the last pack is all that they share, and the best choice is found over it, host after host.
 */
final class LicenceChoice {
    private final GuestProduct product;
    private final List<HostUse> hosts;
    private final List<Edition> editions = new ArrayList<>();

    /**
     * @param hosts that need a licence
     */
    LicenceChoice(GuestProduct product, List<HostUse> hosts) {
        this.product = product;
        this.hosts = hosts;
        boolean pool = hosts.stream().anyMatch(host -> pooled(host).isPresent());
        boolean each = hosts.stream().anyMatch(host -> onHost(host).isPresent());
        if (pool && each) {
            choose();
        } else if (pool || each) {
            hosts.forEach(
                    host -> editions.add(pooled(host).or(() -> onHost(host)).orElseThrow()));
        }
    }

    /** Whether hosts need a licence for which no way has a price. */
    boolean isUnpriced() {
        return editions.size() < hosts.size();
    }

    void forEach(BiConsumer<HostUse, Edition> action) {
        for (int i = 0; i < editions.size(); i++) {
            action.accept(hosts.get(i), editions.get(i));
        }
    }

    /** The least cost of the hosts so far, by how many licences the pool has beyond whole packs. */
    private void choose() {
        Edition pool = pooled(hosts.get(0)).orElseThrow();
        int pack = GuestLicenceCounter.pack(pool.licence());
        BigDecimal[] least = new BigDecimal[pack];
        least[0] = BigDecimal.ZERO;
        boolean[][] fromPool = new boolean[hosts.size()][pack];
        for (int i = 0; i < hosts.size(); i++) {
            least = next(i, least, fromPool[i]);
        }
        BigDecimal single = items(hosts.get(0)).overHorizon(pool, 1);
        int last = -1;
        BigDecimal best = null;
        for (int rest = 0; rest < pack; rest++) {
            if (least[rest] != null) {
                BigDecimal whole = least[rest].add(single.multiply(BigDecimal.valueOf((pack - rest) % pack)));
                if (best == null || whole.compareTo(best) < 0) {
                    best = whole;
                    last = rest;
                }
            }
        }
        trace(fromPool, last, pack);
    }

    private BigDecimal[] next(int index, BigDecimal[] least, boolean[] fromPool) {
        HostUse host = hosts.get(index);
        Edition pool = pooled(host).orElseThrow();
        BigDecimal whole = items(host).overHorizon(onHost(host).orElseThrow(), weight(host));
        BigDecimal shared = items(host).overHorizon(pool, weight(host));
        BigDecimal[] next = new BigDecimal[least.length];
        for (int rest = 0; rest < least.length; rest++) {
            int before = before(rest, host, least.length);
            BigDecimal taken = least[before] == null ? null : least[before].add(shared);
            BigDecimal alone = least[rest] == null ? null : least[rest].add(whole);
            fromPool[rest] = alone == null || taken != null && taken.compareTo(alone) <= 0;
            next[rest] = fromPool[rest] ? taken : alone;
        }
        return next;
    }

    private void trace(boolean[][] fromPool, int last, int pack) {
        int rest = last;
        for (int i = hosts.size() - 1; i >= 0; i--) {
            HostUse host = hosts.get(i);
            editions.add(
                    0,
                    fromPool[i][rest]
                            ? pooled(host).orElseThrow()
                            : onHost(host).orElseThrow());
            rest = fromPool[i][rest] ? before(rest, host, pack) : rest;
        }
    }

    private int before(int rest, HostUse host, int pack) {
        return (int) Math.floorMod(rest - need(host), (long) pack);
    }

    private long need(HostUse host) {
        return items(host).need(pooled(host).orElseThrow(), weight(host));
    }

    private Optional<Edition> pooled(HostUse host) {
        return items(host).pooled(product);
    }

    private Optional<Edition> onHost(HostUse host) {
        return items(host).onHost(product, weight(host));
    }

    private long weight(HostUse host) {
        return Math.max(1, SoftwareLines.weight(host, product));
    }

    private static GuestItems items(HostUse host) {
        return host.kind().guests();
    }
}
