package dev.stowage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.catalog.CatalogReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who adds a host, a core or a guest never needs fewer licences; and in which order they stand does not matter. */
class CountsNeverFallTest {
    private static final Rulebook RULEBOOK = new Rulebook(CatalogReader.shipped());
    private static final int TRIES = 200;

    static Stream<Arguments> risingNumbers() {
        return Stream.of(
                Arguments.of("ms-windows-server", "vms", windows(), "core_licences"),
                Arguments.of("ms-windows-server", "cores", windows(), "core_licences"),
                Arguments.of("ms-windows-server", "sockets", windows(), "core_licences"),
                Arguments.of("vmware-perpetual-cpu", "cores", Map.of("sockets", 2, "cores", 30), "cpu_licences"),
                Arguments.of("ms-sql-core-host", "cores", Map.of("sockets", 2, "cores", 3), "core_licences"),
                Arguments.of("oracle-processor", "cores", Map.of("cores", 7, "factor", 0.25), "processors"),
                Arguments.of("ibm-rvu", "cores", Map.of("cores", 2400), "rvu"),
                Arguments.of("rhel-vm", "vms", Map.of("vms", 1), "subs"),
                Arguments.of("openshift-baremetal", "sockets", Map.of("sockets", 1, "cores_total", 300), "subs"),
                Arguments.of("openshift-baremetal", "cores_total", Map.of("sockets", 2, "cores_total", 100), "subs"),
                Arguments.of("azure-local", "nodes", Map.of("nodes", 1, "cores", 16), "core_licences"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("risingNumbers")
    void moreNeverNeedsLess(String rule, String field, Map<String, Object> first, String result) {
        BigDecimal before = BigDecimal.ZERO;
        for (int more = 0; more < TRIES; more++) {
            Map<String, Object> given = new HashMap<>(first);
            given.put(field, (Integer) first.get(field) + more);
            BigDecimal now =
                    (BigDecimal) RULEBOOK.evaluate(rule, given).results().get(result);
            assertThat(now).as("%s with %s", rule, given).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isGreaterThan((BigDecimal)
                RULEBOOK.evaluate(rule, first).results().get(result));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("ms-windows-server-per-vm", "vcpus", Map.of(), "core_licences"),
                Arguments.of("ms-sql-core-vm", "vcpus", Map.of(), "core_licences"),
                Arguments.of("ms-sql-core-host", "hosts_cores", Map.of(), "core_licences"),
                Arguments.of("rhel-physical", "hosts_sockets", Map.of(), "subs"),
                Arguments.of("rhel-vdc", "hosts_sockets", Map.of(), "subs"),
                Arguments.of("rhel-core", "vm_cores", Map.of("host_cores", 64), "cores"),
                Arguments.of("ibm-subcap", "vcpus", Map.of("host_cores", 64), "cores"),
                Arguments.of("ibm-vpc", "vcpus", Map.of(), "vpc"),
                Arguments.of("oracle-lpar-capped", "entitled", Map.of("factor", 1), "processors"),
                Arguments.of(
                        "oracle-lpar-uncapped",
                        "virtual_processors",
                        Map.of("pool_cores", 64, "factor", 1),
                        "processors"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void oneMoreNeverNeedsLessInWhateverOrder(String rule, String field, Map<String, Object> rest, String result) {
        Random random = new Random(4711);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<Integer> estate = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(12))
                    .map(index -> 1 + random.nextInt(32))
                    .boxed()
                    .toList());
            BigDecimal few = count(rule, field, estate, rest, result);
            estate.add(1 + random.nextInt(32));
            BigDecimal more = count(rule, field, estate, rest, result);
            Collections.shuffle(estate, random);

            assertThat(more).as("%s with %s", rule, estate).isGreaterThanOrEqualTo(few);
            assertThat(count(rule, field, estate, rest, result)).isEqualByComparingTo(more);
        }
    }

    private static BigDecimal count(
            String rule, String field, List<Integer> estate, Map<String, Object> rest, String result) {
        Map<String, Object> given = new HashMap<>(rest);
        given.put(field, estate);
        return (BigDecimal) RULEBOOK.evaluate(rule, given).results().get(result);
    }

    private static Map<String, Object> windows() {
        return Map.of("sockets", 2, "cores", 6, "edition", "standard", "vms", 1);
    }
}
