package dev.stowage.inventory.csv;

import dev.stowage.inventory.table.Field;
import java.util.List;
import java.util.Locale;

/** The columns of vms.csv; each label is the constant in lower case. */
enum VmColumn implements Field {
    VM,
    ID,
    POWER_STATE,
    TEMPLATE,
    VCPUS,
    MEMORY_GIB,
    DISK_CONFIGURED_GIB,
    DISK_PROVISIONED_GIB,
    DISK_IN_USE_GIB,
    DISK_GUEST_USED_GIB,
    CPU_USED_MHZ,
    MEMORY_CONSUMED_GIB,
    MEMORY_ACTIVE_GIB,
    GUEST_OS,
    DATACENTER,
    CLUSTER,
    HOST,
    FOLDER,
    ENVIRONMENT,
    AFFINITY_GROUP,
    ANTI_AFFINITY_GROUP,
    TAGS,
    SOFTWARE;

    /** Without one of these a VM cannot be planned with. */
    static final List<VmColumn> REQUIRED = List.of(VM, VCPUS, MEMORY_GIB);

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> aliases() {
        return List.of();
    }
}
