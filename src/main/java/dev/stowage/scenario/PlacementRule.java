package dev.stowage.scenario;

import dev.stowage.demand.NamePattern;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The planner's word on where VMs may stand. Written "apart: web-*", "together: app-1, db-1", "alone: tenant-a-*",
 * "only: ora-* on esx-01, esx-02" or "never: *-prod on virtualbox".
 *
 * @param vms by name or by id; any of them fits
 * @param hosts for rules that list hosts, else empty: installed hosts by name, cluster or datacenter, hosts to buy by
 *     model, all by hypervisor; any of them fits
 */
public record PlacementRule(Kind kind, List<NamePattern> vms, List<NamePattern> hosts) {
    private static final String ON = " on ";

    /** What a rule demands; field: affinity and anti-affinity between VMs, and between VMs and hosts. */
    public enum Kind {
        /** No two of the VMs share a host. */
        APART(false),
        /** All of the VMs share one host. */
        TOGETHER(false),
        /** The VMs share hosts with each other only. */
        ALONE(false),
        /** The VMs stand on these hosts only. */
        ONLY(true),
        /** The VMs stand on none of these hosts. */
        NEVER(true);

        private final boolean listsHosts;

        Kind(boolean listsHosts) {
            this.listsHosts = listsHosts;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PlacementRule {
        Objects.requireNonNull(kind, "kind");
        vms = List.copyOf(vms);
        hosts = List.copyOf(hosts);
        if (vms.isEmpty() || kind.listsHosts == hosts.isEmpty()) {
            throw new IllegalArgumentException("A rule of the kind \"%s\" needs VMs%s"
                    .formatted(kind.word(), kind.listsHosts ? " and hosts" : " and no hosts"));
        }
    }

    /**
     * @throws IllegalArgumentException where the text is none of the forms
     */
    public static PlacementRule parse(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? "" : text.substring(0, colon).strip();
        Kind kind = Stream.of(Kind.values())
                .filter(one -> one.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> unreadable(text));
        String rest = text.substring(colon + 1);
        int on = kind.listsHosts ? rest.lastIndexOf(ON) : rest.length();
        if (on < 0) {
            throw unreadable(text);
        }
        List<NamePattern> vms = patterns(rest.substring(0, on));
        List<NamePattern> hosts = kind.listsHosts ? patterns(rest.substring(on + ON.length())) : List.of();
        if (vms.isEmpty() || kind.listsHosts && hosts.isEmpty()) {
            throw unreadable(text);
        }
        return new PlacementRule(kind, vms, hosts);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                ("\"%s\" is no placement rule; write for instance apart: web-*, together: app-1, db-1, alone: tenant-a-*,"
                                + " only: ora-* on esx-01, esx-02 or never: *-prod on virtualbox")
                        .formatted(text));
    }

    private static List<NamePattern> patterns(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(NamePattern::new)
                .toList();
    }

    static boolean matches(List<NamePattern> patterns, Stream<String> names) {
        return names.anyMatch(name -> patterns.stream().anyMatch(pattern -> pattern.matches(name)));
    }

    @Override
    public String toString() {
        String rule = kind.word() + ": " + join(vms);
        return hosts.isEmpty() ? rule : rule + ON + join(hosts);
    }

    private static String join(List<NamePattern> patterns) {
        return patterns.stream().map(NamePattern::toString).collect(Collectors.joining(", "));
    }
}
