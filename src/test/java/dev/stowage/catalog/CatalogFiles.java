package dev.stowage.catalog;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A small catalog in memory, from which a test takes or bends one thing. */
final class CatalogFiles {
    static final String SOURCES = "sources.yaml";
    static final String BARE_METAL = "hypervisors/bare-metal.yaml";
    static final String HOSTED = "hypervisors/hosted.yaml";
    static final String FREE_OS = "host-operating-systems/free-os.yaml";
    static final String PROCESSOR = "processors/chip.yaml";
    static final String HOST_MODEL = "host-models/box.yaml";
    static final String PARAMETERS = "parameters/energy.yaml";
    static final String GUEST_PRODUCT = "guest-products/windows.yaml";

    private final Map<String, String> files = new LinkedHashMap<>();
    private String furtherIndex = "";

    CatalogFiles() {
        files.put(SOURCES, """
                - id: DOC
                  title: A document
                  publisher: A vendor
                  date: "2026"
                  address: on the shelf
                  access: read
                """);
        files.put(BARE_METAL, hypervisor("bare-metal", "TYPE_1", ""));
        files.put(HOSTED, hypervisor("hosted", "TYPE_2", "host-operating-systems: [free-os]"));
        files.put(FREE_OS, """
                id: free-os
                name: Free OS
                vendor: Nobody
                cores: {value: 2, evidence: ESTIMATE, source: DOC}
                memory: {value: 6 GiB, evidence: ESTIMATE, source: DOC}
                edition: {id: free, name: free, licence: {rule: free, metric: NONE, source: DOC}}
                """);
        files.put(PROCESSOR, """
                id: chip
                name: Chip 1
                architecture: X86_64
                aliases: [chip 1]
                results:
                  - chips: 2
                    cores: 64
                    rate: {value: 939, evidence: VENDOR, source: DOC}
                """);
        files.put(HOST_MODEL, """
                id: box
                name: Box
                architecture: X86_64
                processor: chip
                cpu: {sockets: 2, cores-per-socket: 32, threads-per-core: 2}
                performance: {value: 939, evidence: VENDOR, source: DOC}
                memory-options: [512 GiB, 1 TiB]
                power:
                  idle: {value: 140, evidence: VENDOR, source: DOC}
                  half: {value: 360, evidence: VENDOR, source: DOC}
                  full: {value: 640, evidence: VENDOR, source: DOC}
                rack-units: {value: 2, evidence: VENDOR, source: DOC}
                """);
        files.put(PARAMETERS, """
                id: energy
                name: Energy
                parameters:
                  pue: {value: 1.5, unit: ratio, evidence: SECONDARY, source: DOC}
                """);
        files.put(GUEST_PRODUCT, """
                id: windows
                name: Windows
                vendor: A vendor
                editions:
                  - id: standard
                    name: Standard
                    licence:
                      rule: ms-windows-server
                      metric: CORE
                      figures:
                        minimum-cores-per-socket: {value: 8, evidence: VENDOR, source: DOC}
                        minimum-cores-per-host: {value: 16, evidence: VENDOR, source: DOC}
                        cores-per-pack: {value: 2, evidence: VENDOR, source: DOC}
                        vms-per-licensing: {value: 2, evidence: VENDOR, source: DOC}
                      source: DOC
                """);
    }

    private static String hypervisor(String id, String type, String hostOperatingSystems) {
        return """
                id: %s
                name: Hypervisor
                vendor: A vendor
                classification: {field: %s}
                host-architectures: [X86_64]
                guest-architectures: [X86_64]
                status: {state: CURRENT, evidence: VENDOR, source: DOC}
                features:
                  live-migration: {value: true, evidence: VENDOR, source: DOC}
                  high-availability: {value: true, evidence: VENDOR, source: DOC}
                limits: {}
                overhead:
                  SHARED:
                    fixed-cores: {value: 1, evidence: ESTIMATE, source: DOC}
                    fixed-memory: {value: 8 GiB, evidence: ESTIMATE, source: DOC}
                    memory-share: {value: 0 %%, evidence: ESTIMATE, source: DOC}
                    cpu-share: {value: 3 %%, evidence: ESTIMATE, source: DOC}
                    memory-per-vm: {value: 14.2 MiB, evidence: DERIVED, source: DOC}
                    memory-per-vcpu: {value: 4.03 MiB, evidence: DERIVED, source: DOC}
                    memory-per-gibibyte: {value: 7.61 MiB, evidence: DERIVED, source: DOC}
                %s
                editions:
                  - id: only
                    name: Only
                    licence:
                      rule: vmware-core
                      metric: CORE
                      figures:
                        minimum-cores-per-socket: {value: 16, evidence: VENDOR, source: DOC}
                      source: DOC
                    prices:
                      - id: %s-list
                        amount: 135
                        currency: USD
                        per: CORE
                        units: 1
                        term: YEAR
                        kind: LIST
                        date: "2026"
                        evidence: VENDOR
                        source: DOC
                        preferred: true
                """.formatted(id, type, hostOperatingSystems, id);
    }

    /** Another file of this content. */
    CatalogFiles with(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** The file with one text in place of another, which must stand in it. */
    CatalogFiles bent(String path, String text, String instead) {
        String content = files.get(path);
        if (!content.contains(text)) {
            throw new IllegalArgumentException("\"" + text + "\" does not stand in " + path);
        }
        return with(path, content.replace(text, instead));
    }

    String text(String path) {
        return files.get(path);
    }

    /** Listed in index.txt but not there. */
    CatalogFiles lost(String path) {
        return with(path, null);
    }

    /** One more line of index.txt. */
    CatalogFiles listed(String path) {
        furtherIndex += "\n" + path;
        return this;
    }

    Catalog read() {
        String listed =
                files.keySet().stream().filter(path -> !path.equals(SOURCES)).collect(Collectors.joining("\n"));
        String index = "# comment\n\n" + listed + furtherIndex;
        return new CatalogReader(path -> stream(path.equals("index.txt") ? index : files.get(path))).read();
    }

    private static InputStream stream(String content) {
        return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
