package dev.stowage.inventory.rvtools;

import java.util.List;

/** Columns that say which VM a row is about; every sheet of VMs has them. */
final class VmKeyColumns {
    static final RvColumn VM = RvColumn.of(
            "VM", "vInfoVMName", "vCPUVMName", "vMemoryVMName", "vDiskVMName", "vPartitionVMName", "VM Name");
    static final RvColumn VM_ID =
            RvColumn.of("VM ID", "vInfoVMID", "vCPUVMID", "vMemoryVMID", "vDiskVMID", "vPartitionVMID");
    static final RvColumn VM_UUID =
            RvColumn.of("VM UUID", "vInfoUUID", "vCPUUUID", "vMemoryUUID", "vDiskUUID", "vPartitionUUID");
    static final RvColumn CLUSTER = RvColumn.of(
            "Cluster", "vInfoCluster", "vCPUCluster", "vMemoryCluster", "vDiskCluster", "vPartitionCluster");
    /** Named "vCenter UUID" up to RVTools 3.8. */
    static final RvColumn VCENTER_UUID = RvColumn.of(
            "VI SDK UUID",
            "vCenter UUID",
            "vInfoVISDKUUID",
            "vCPUVISDKUUID",
            "vMemoryVISDKUUID",
            "vDiskVISDKUUID",
            "vPartitionVISDKUUID",
            "vHostVISDKUUID",
            "vClusterVISDKUUID");

    static final RvColumn VCENTER_SERVER = RvColumn.of(
            "VI SDK Server",
            "vInfoVISDKServer",
            "vCPUVISDKServer",
            "vMemoryVISDKServer",
            "vDiskVISDKServer",
            "vPartitionVISDKServer",
            "vHostVISDKServer",
            "vClusterVISDKServer");

    static final List<RvColumn> ALL = List.of(VM, VM_ID, VM_UUID, CLUSTER, VCENTER_UUID, VCENTER_SERVER);

    private VmKeyColumns() {}
}
