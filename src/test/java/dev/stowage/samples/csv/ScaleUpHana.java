package dev.stowage.samples.csv;

import dev.stowage.samples.Draw;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Large SAP HANA databases on scale-up hosts of 16 and 32 TiB. Where the databases stand is fixed in the table: one
 * host of 16 TiB holds no database, so that either half of the largest pair finds room when its host fails. The hosts
 * run KVM because those of 32 TiB are beyond what vSphere 8 supports.
 */
public final class ScaleUpHana {
    static final long SEED = 20_260_402;

    private static final int GIB_PER_TIB = 1024;

    private ScaleUpHana() {}

    public static CsvInventory inventory() {
        List<HostLine> hosts = Stream.concat(
                        IntStream.rangeClosed(1, 4).mapToObj(number -> host(number, 8, 16)),
                        IntStream.rangeClosed(5, 6).mapToObj(number -> host(number, 16, 32)))
                .toList();
        return new Population(hosts, new Draw(SEED)).of(RoleTable.read("hana-roles.csv"));
    }

    private static HostLine host(int number, int sockets, int memoryTiB) {
        return new HostLine(
                "hana%02d".formatted(number),
                "HANA Scale-up",
                "Leipzig",
                "HPE",
                "Compute Scale-up Server 3200",
                "Intel(R) Xeon(R) Platinum 8490H",
                sockets,
                60,
                1_900,
                memoryTiB * GIB_PER_TIB,
                3_840,
                "Red Hat Enterprise Linux 9 KVM");
    }
}
