package dev.stowage.samples.midsize;

import dev.stowage.samples.Draw;
import dev.stowage.samples.midsize.SampleVm.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the VMs of the table of roles. */
final class Roster {
    private static final int INSTANCE = 0x50;
    private static final int SMBIOS = 0x42;

    private final Map<String, Integer> numbersGiven = new HashMap<>();
    private final List<SampleVm> vms = new ArrayList<>();
    private final Draw draw;

    Roster(Draw draw) {
        this.draw = draw;
    }

    List<SampleVm> of(List<Role> roles) {
        for (Role role : roles) {
            for (int number = 1; number <= role.count(); number++) {
                vms.add(vm(role, number));
            }
        }
        return vms;
    }

    private SampleVm vm(Role role, int number) {
        Guest guest = draw.oneOf(role.guests().guests());
        VmHistory history = VmHistory.drawn(role.state().power(), guest, draw);
        VmSize size = VmSize.drawn(role.size(), draw);
        boolean running = role.state() == Role.State.ON;
        return new SampleVm(
                identity(role),
                role.state().kind(),
                role.state().power(),
                guest,
                size,
                role.disks().drawn(guest.kind(), history.toolsRunning(), draw),
                role.cluster(),
                role.folder(),
                role.ruleOf(number),
                running ? VmUse.drawn(size, role.cluster().model().processor().clockMHz(), draw) : VmUse.none(),
                history);
    }

    private Identity identity(Role role) {
        return new Identity(name(role), vms.size() + 1, draw.uuid(INSTANCE), draw.uuid(SMBIOS));
    }

    /** Numbers run on where a later role bears the same name; vSphere names its agents itself. */
    private String name(Role role) {
        if (role.state().kind() == SampleVm.Kind.CLUSTER_SERVICE) {
            return role.name() + "-" + draw.uuid();
        }
        int number = numbersGiven.merge(role.name(), 1, Integer::sum);
        return role.name().replace("##", "%02d".formatted(number));
    }
}
