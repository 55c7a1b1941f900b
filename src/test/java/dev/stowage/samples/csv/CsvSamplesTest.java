package dev.stowage.samples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.stowage.samples.SampleInventories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says of the two CSV samples, asked of the committed files. */
class CsvSamplesTest {
    private static final String SMALL = "small-csv";
    private static final String HANA = "scaleup-hana";

    @Test
    void smallBusinessRunsHalfOfItsGuestsOnWindowsServer() {
        assertThat(lines(SMALL, "hosts.csv")).hasSize(4);
        assertThat(running(SMALL)).hasSize(43);
        assertThat(running(SMALL))
                .filteredOn(vm -> vm.get("guest_os").contains("Windows Server"))
                .hasSize(22);
    }

    @Test
    void databasesReachTwelveTebibytes() {
        List<Map<String, String>> databases = running(HANA).stream()
                .filter(vm -> vm.get("vm").startsWith("HDB-"))
                .toList();

        assertThat(databases)
                .hasSize(18)
                .extracting(vm -> Integer.valueOf(vm.get("memory_gib")))
                .allMatch(gib -> gib >= 1_024)
                .contains(12 * 1_024);
        assertThat(running(HANA)).hasSize(18 + 120);
    }

    @Test
    void productionDatabasesAreReplicatedInPairsOnTwoHosts() {
        List<Map<String, String>> replicated = running(HANA).stream()
                .filter(vm -> vm.get("anti_affinity_group").startsWith("hsr-"))
                .toList();

        assertThat(replicated)
                .hasSize(10)
                .allSatisfy(vm -> assertThat(replicated)
                        .filteredOn(other -> FailoverDrill.apart(vm, other))
                        .singleElement()
                        .satisfies(partner -> assertThat(partner.get("host")).isNotEqualTo(vm.get("host"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL, HANA})
    void anyOneHostMayFail(String sample) {
        List<Map<String, String>> hosts = lines(sample, "hosts.csv");
        List<Map<String, String>> vms = lines(sample, "vms.csv");

        assertThat(hosts)
                .allSatisfy(host -> assertThat(new FailoverDrill(hosts, vms).stranded(host.get("host")))
                        .as("stranded when %s fails", host.get("host"))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL, HANA})
    void everyVmStandsOnAHostOfItsCluster(String sample) {
        List<String> places = lines(sample, "hosts.csv").stream()
                .map(host -> host.get("host") + " in " + host.get("cluster"))
                .toList();

        assertThat(lines(sample, "vms.csv"))
                .extracting(vm -> vm.get("host") + " in " + vm.get("cluster"))
                .isSubsetOf(places);
    }

    private static List<Map<String, String>> running(String sample) {
        return lines(sample, "vms.csv").stream()
                .filter(vm -> vm.get("power_state").equals("on"))
                .toList();
    }

    private static List<Map<String, String>> lines(String sample, String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(SampleInventories.FOLDER.resolve(sample).resolve(file))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
