package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Pool;
import dev.stowage.inventory.table.Row;

/**
 * All that a row says of which VM it is about; each part is empty where the row does not say it.
 *
 * @param vmId the managed object reference, unique within one vCenter only
 * @param vmUuid unique since RVTools 4.3.1; before, this column held the SMBIOS UUID, which clones share
 * @param vcenterUuid "VI SDK UUID"
 * @param vcenterServer its name, for exports whose UUID was removed
 */
record VmKey(String name, String vmId, String vmUuid, String cluster, String vcenterUuid, String vcenterServer) {
    static VmKey of(Columns columns, Row row, Pool pool) {
        return new VmKey(
                columns.text(row, VmKeyColumns.VM),
                columns.text(row, VmKeyColumns.VM_ID),
                columns.text(row, VmKeyColumns.VM_UUID),
                pool.one(columns.text(row, VmKeyColumns.CLUSTER)),
                pool.one(columns.text(row, VmKeyColumns.VCENTER_UUID)),
                pool.one(columns.text(row, VmKeyColumns.VCENTER_SERVER)));
    }

    String vcenter() {
        return vcenterUuid.isEmpty() ? vcenterServer : vcenterUuid;
    }

    /** Whether nothing that both rows say of their vCenter contradicts. */
    boolean mayShareVcenter(VmKey other) {
        if (!vcenterUuid.isEmpty() && !other.vcenterUuid.isEmpty()) {
            return vcenterUuid.equals(other.vcenterUuid);
        }
        return mayEqual(vcenterServer, other.vcenterServer);
    }

    /** Whether two parts of a key are equal, or one of them is unknown. */
    static boolean mayEqual(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
