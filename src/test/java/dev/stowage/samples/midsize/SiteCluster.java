package dev.stowage.samples.midsize;

/** The clusters of the site. */
public enum SiteCluster {
    PRODUCTION_A("Production A", "esx-a", HostModel.DELL_R740_768, 12, 8, 14),
    PRODUCTION_B("Production B", "esx-b", HostModel.DELL_R7525_1024, 8, 8, 32),
    DATABASE("Database", "esx-db", HostModel.DELL_R740_1536, 4, 4, 24),
    TEST("Test and Development", "esx-t", HostModel.DELL_R740_512, 6, 4, 14);

    private final String title;
    private final String hostPrefix;
    private final HostModel model;
    private final int hosts;
    private final int datastores;
    private final int datastoreTiB;

    SiteCluster(String title, String hostPrefix, HostModel model, int hosts, int datastores, int datastoreTiB) {
        this.title = title;
        this.hostPrefix = hostPrefix;
        this.model = model;
        this.hosts = hosts;
        this.datastores = datastores;
        this.datastoreTiB = datastoreTiB;
    }

    public String title() {
        return title;
    }

    public HostModel model() {
        return model;
    }

    public int hosts() {
        return hosts;
    }

    int datastores() {
        return datastores;
    }

    int datastoreMiB() {
        return datastoreTiB * 1_024 * 1_024;
    }

    /** The name of the host with this number, which starts with 1. */
    String hostName(int number) {
        return "%s%02d.midsize.example".formatted(hostPrefix, number);
    }

    String datastoreName(int number) {
        return "%s-vmfs-%02d".formatted(hostPrefix, number);
    }

    /** The managed object id that vCenter gives. */
    public String objectId() {
        return "domain-c" + (8 + ordinal() * 1_000);
    }
}
