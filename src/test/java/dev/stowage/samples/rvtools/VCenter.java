package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.Site;
import java.util.List;

/** The vCenter that the export was taken from, and what RVTools says of itself. */
final class VCenter {
    static final String SERVER = "vcenter.midsize.example";
    static final String FULL_NAME = "VMware vCenter Server 8.0.3 build-24262322";
    static final String API_VERSION = "8.0.3.0";
    static final String ESXI = "VMware ESXi 8.0.3 build-24280767";

    private static final String INSTANCE = "5d0c3f1e-7a44-4b0e-9d55-1f3c8e6b2a90";

    private VCenter() {}

    /** Closes nearly every row of an export. */
    static Row sign(Row row) {
        return row.set("VI SDK Server", SERVER).set("VI SDK UUID", INSTANCE);
    }

    static Sheet sourceSheet() {
        return new Sheet(
                "vSource",
                List.of(sign(new Row())
                        .set("Name", "VMware vCenter Server")
                        .set("OS type", "linux-x64")
                        .set("API type", "VirtualCenter")
                        .set("API version", API_VERSION)
                        .set("Version", "8.0.3")
                        .set("Build", "24262322")
                        .set("Fullname", FULL_NAME)
                        .set("Product name", "VMware VirtualCenter Server")
                        .set("Product version", "8.0")
                        .set("Product line", "vpx")
                        .set("Vendor", "VMware, Inc.")));
    }

    static Sheet metaDataSheet() {
        return new Sheet(
                "vMetaData",
                List.of(new Row()
                        .set("RVTools major version", "4.7")
                        .set("RVTools version", "4.7.1.4")
                        .set("xlsx creation datetime", Site.EXPORTED)
                        .set("Server", SERVER)));
    }
}
