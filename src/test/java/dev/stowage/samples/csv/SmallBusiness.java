package dev.stowage.samples.csv;

import dev.stowage.samples.Draw;
import java.util.List;
import java.util.stream.IntStream;

/** A small business: four hosts in one room, half of the guests Windows Server. */
public final class SmallBusiness {
    static final long SEED = 20_260_401;

    private SmallBusiness() {}

    public static CsvInventory inventory() {
        List<HostLine> hosts =
                IntStream.rangeClosed(1, 4).mapToObj(SmallBusiness::host).toList();
        return new Population(hosts, new Draw(SEED)).of(RoleTable.read("small-roles.csv"));
    }

    private static HostLine host(int number) {
        return new HostLine(
                "esx%02d.small.example".formatted(number),
                "Main",
                "Head Office",
                "Dell Inc.",
                "PowerEdge R640",
                "Intel(R) Xeon(R) Gold 6226R CPU @ 2.90GHz",
                2,
                16,
                2_900,
                256,
                960,
                "VMware ESXi 8.0.3");
    }
}
