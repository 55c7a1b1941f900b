package dev.stowage.catalog;

import static dev.stowage.catalog.CatalogFiles.BARE_METAL;
import static dev.stowage.catalog.CatalogFiles.GUEST_PRODUCT;
import static dev.stowage.catalog.CatalogFiles.HOSTED;
import static dev.stowage.catalog.CatalogFiles.HOST_MODEL;
import static dev.stowage.catalog.CatalogFiles.PARAMETERS;
import static dev.stowage.catalog.CatalogFiles.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a catalog file stops the reading, and the message says where and what to do. */
class CatalogReaderTest {
    private final CatalogFiles files = new CatalogFiles();

    @Test
    void readsWhatIsRight() {
        Catalog catalog = files.read();
        Overhead overhead = catalog.hypervisor("bare-metal").overhead(StorageArchitecture.OWN);
        assertThat(overhead.fixedMemory().value()).isEqualTo(DataSize.ofGiB(8));
        assertThat(overhead.cpuShare().value()).isEqualTo(Share.ofPercent(3));
        assertThat(catalog.hypervisor("hosted").type()).isEqualTo(HypervisorType.TYPE_2);
        assertThat(catalog.parameter("energy.pue").value()).isEqualByComparingTo("1.5");
        assertThat(catalog.hypervisor("bare-metal").limits().hostThreads()).isEmpty();
    }

    @Test
    void unknownKey() {
        files.bent(BARE_METAL, "{value: 8 GiB,", "{value: 8 GiB, lo: 4 GiB,");
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/bare-metal.yaml, line 15, key overhead.SHARED.fixed-memory.lo: "
                        + "there is no such key. Known here are [evidence, high, low, note, source, value].");
    }

    @Test
    void missingSource() {
        files.bent(BARE_METAL, "8 GiB, evidence: ESTIMATE, source: DOC", "8 GiB, evidence: ESTIMATE");
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/bare-metal.yaml, line 15, key overhead.SHARED.fixed-memory: "
                        + "\"source\" is missing.");
    }

    @Test
    void sourceThatTheListLacks() {
        files.bent(BARE_METAL, "8 GiB, evidence: ESTIMATE, source: DOC", "8 GiB, evidence: ESTIMATE, source: DOCS");
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/bare-metal.yaml, key overhead.SHARED.fixed-memory.source: "
                        + "sources.yaml has no source \"DOCS\". Add it there.");
    }

    @Test
    void sourceOfAPriceThatTheListLacks() {
        files.bent(BARE_METAL, "source: DOC\n        preferred", "source: HEARSAY\n        preferred");
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/bare-metal.yaml, key editions.[0].prices.[0].source: "
                        + "sources.yaml has no source \"HEARSAY\". Add it there.");
    }

    @Test
    void missingValue() {
        files.bent(BARE_METAL, "{value: 8 GiB, ", "{");
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/bare-metal.yaml, line 15, key overhead.SHARED.fixed-memory: "
                        + "\"value\" is missing.");
    }

    @Test
    void missingNumber() {
        files.bent(HOST_MODEL, "sockets: 2, ", "");
        assertThat(refusal())
                .isEqualTo("Catalog file host-models/box.yaml, line 5, key cpu.sockets: the value is missing.");
    }

    @Test
    void emptyEntryOfAList() {
        files.bent(HOST_MODEL, "[512 GiB, 1 TiB]", "[512 GiB, ~]");
        assertThat(refusal())
                .isEqualTo("Catalog file host-models/box.yaml, line 7, key memory-options.[1]: "
                        + "a list or table has an empty entry. Fill it in or take it out.");
    }

    @Test
    void brokenYaml() {
        files.bent(HOST_MODEL, "name: Box", "name: Box: Two");
        assertThat(refusal())
                .startsWith("Catalog file host-models/box.yaml, line 2: mapping values are not allowed here")
                .contains("line 2, column 10", "name: Box: Two");
    }

    @Test
    void duplicateKey() {
        files.bent(HOST_MODEL, "name: Box", "name: Box\nname: Other box");
        assertThat(refusal()).isEqualTo("Catalog file host-models/box.yaml, line 3: Duplicate field 'name'.");
    }

    @Test
    void numberWithDecimalsWhereThingsAreCounted() {
        files.bent(HOST_MODEL, "sockets: 2,", "sockets: 2.5,");
        assertThat(refusal())
                .isEqualTo("Catalog file host-models/box.yaml, line 5, key cpu.sockets: "
                        + "\"2.5\" is no whole number. Write it in digits only.");
    }

    @Test
    void licenceFigureWithDecimals() {
        files.bent(BARE_METAL, "{value: 16,", "{value: 16.0,");
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/bare-metal.yaml, line 29, "
                        + "key editions.[0].licence.figures.minimum-cores-per-socket.value: "
                        + "\"16.0\" is no whole number. Write it in digits only.");
    }

    @Test
    void decimalComma() {
        files.bent(HOST_MODEL, "value: 939", "value: '939,5'");
        assertThat(refusal())
                .isEqualTo("Catalog file host-models/box.yaml, line 6, key performance.value: \"939,5\" is no number. "
                        + "Write it with a decimal point and without thousands separators.");
    }

    @Test
    void sizeWithoutAUnitOfItsOwn() {
        files.bent(BARE_METAL, "8 GiB", "8 G");
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/bare-metal.yaml, line 15, key overhead.SHARED.fixed-memory.value: "
                        + "Not a size: \"8 G\". Write a number and a unit, as in \"16 GiB\" or \"7.68 TB\".");
    }

    @Test
    void shareWithoutItsSign() {
        files.bent(BARE_METAL, "3 %", "3");
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/bare-metal.yaml, line 17, key overhead.SHARED.cpu-share.value: Not"
                        + " a share: \"3\". Write it with its sign, as in \"25 %\" or \"12.5 %\".");
    }

    @Test
    void wordThatIsNotKnown() {
        files.bent(HOST_MODEL, "evidence: VENDOR, source: DOC}\nmemory", "evidence: VENDER, source: DOC}\nmemory");
        assertThat(refusal())
                .isEqualTo("Catalog file host-models/box.yaml, line 6, key performance.evidence: \"VENDER\" is no word "
                        + "that is known here. Known are [VENDOR, SECONDARY, DERIVED, UNVERIFIED, ESTIMATE, STATED].");
    }

    @Test
    void licenceRuleThatIsNotKnown() {
        files.bent(BARE_METAL, "rule: vmware-core", "rule: vmware-socket");
        assertThat(refusal())
                .startsWith("Catalog file hypervisors/bare-metal.yaml, line 26, key editions.[0].licence.rule: "
                        + "There is no licence rule \"vmware-socket\"; known are free, vmware-core,");
    }

    @Test
    void twoPreferredPrices() {
        files.bent(BARE_METAL, "    prices:\n", """
                    prices:
                      - {id: second, amount: 150, currency: USD, per: CORE, units: 1, term: YEAR, kind: LIST,
                         date: "2026", evidence: VENDOR, source: DOC, preferred: true}
                """);
        assertThat(refusal())
                .startsWith("Catalog file hypervisors/bare-metal.yaml, line ")
                .endsWith(", key editions.[0]: edition \"only\" has 2 preferred prices; exactly one must be.");
    }

    @Test
    void pricePerSomethingThatTheLicenceDoesNotCount() {
        files.bent(BARE_METAL, "per: CORE", "per: SOCKET");
        assertThat(refusal())
                .contains(
                        "hypervisors/bare-metal.yaml",
                        "key editions.[0]: price \"bare-metal-list\" is per SOCKET, "
                                + "but edition \"only\" is licensed by CORE.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            metric: CORE              | metric: NONE              | counts in CORE, not in NONE
            minimum-cores-per-socket: | minimum-cores-per-cpu:    | needs the figures [minimum-cores-per-socket]
            {value: 16,               | {value: 0,                | "minimum-cores-per-socket" must be one or more
            """)
    void licenceTermsThatTheirRuleCannotCountBy(String text, String instead, String fault) {
        files.bent(BARE_METAL, text, instead);
        assertThat(refusal()).contains("hypervisors/bare-metal.yaml", "key editions.[0].licence", fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hypervisors/bare-metal.yaml | amount: 135             | amount: -135           | must not be negative
            hypervisors/bare-metal.yaml | units: 1                | units: 0               | at least one unit
            hypervisors/bare-metal.yaml | 3 %                     | 101 %                  | more than 100 % of a host
            hypervisors/bare-metal.yaml | fixed-cores: {value: 1, | fixed-cores: {value: -1, | must not be negative
            host-models/box.yaml        | [512 GiB, 1 TiB]        | [1 TiB, 512 GiB]       | start with the smallest
            host-models/box.yaml        | [512 GiB, 1 TiB]        | []                     | "memory-options" is empty
            host-models/box.yaml        | value: 360              | value: 36              | must not fall
            host-models/box.yaml        | value: 140              | value: -1              | must not be negative
            host-models/box.yaml        | performance: {value: 939 | performance: {value: 0 | must be above zero
            host-models/box.yaml        | name: Box               | name:                  | "name" is blank
            """)
    void nonsenseWithinOneFile(String path, String text, String instead, String fault) {
        files.bent(path, text, instead);
        assertThat(refusal()).startsWith("Catalog file " + path + ", line ").contains(fault);
    }

    @Test
    void typeTwoWithoutHostOperatingSystemAndTypeOneWith() {
        files.bent(HOSTED, "host-operating-systems: [free-os]", "");
        assertThat(refusal())
                .isEqualTo(
                        "Catalog file hypervisors/hosted.yaml, line 43: "
                                + "what stands on a host operating system names its host-operating-systems, a Type 1 has none.");
        files.with(HOSTED, new CatalogFiles().text(HOSTED)).bent(HOSTED, "TYPE_2", "TYPE_1");
        assertThat(refusal()).contains("hypervisors/hosted.yaml", "a Type 1 has none");
    }

    @Test
    void productThatIsNotNamedAsItsFile() {
        files.with("hypervisors/copy.yaml", files.text(BARE_METAL));
        assertThat(refusal())
                .isEqualTo("Catalog file hypervisors/copy.yaml, key id: it is \"bare-metal\". "
                        + "Give file and product the same name.");
    }

    @Test
    void twoProductsWithOneId() {
        files.listed(BARE_METAL);
        assertThat(refusal())
                .isEqualTo("Catalog: The catalog has two entries of the kind hypervisor with the id \"bare-metal\". "
                        + "Give one of them another.");
    }

    @Test
    void twoPricesWithOneId() {
        files.bent(HOSTED, "hosted-list", "bare-metal-list");
        assertThat(refusal())
                .isEqualTo("Catalog: The catalog has two entries of the kind price with the id \"bare-metal-list\". "
                        + "Give one of them another.");
    }

    @Test
    void twoEditionsOfOneProductWithOneId() {
        files.bent(
                GUEST_PRODUCT,
                "editions:\n",
                "editions:\n  - {id: standard, name: Again, licence: {rule: free, metric: NONE, source: DOC}}\n");
        assertThat(refusal()).contains("two entries of the kind edition of windows with the id \"standard\"");
    }

    @Test
    void oneParameterTwice() {
        files.listed(PARAMETERS);
        assertThat(refusal())
                .isEqualTo("Catalog: The catalog has two parameters \"energy.pue\". Take one of them out.");
    }

    @Test
    void oneSourceTwice() {
        files.with(SOURCES, files.text(SOURCES).repeat(2));
        assertThat(refusal())
                .isEqualTo("Catalog file sources.yaml: source \"DOC\" stands twice. Take one of them out.");
    }

    @Test
    void whatIsNamedMustExist() {
        files.bent(HOSTED, "[free-os]", "[fre-os]");
        assertThat(refusal())
                .isEqualTo("Catalog: The catalog has no host operating system \"fre-os\", which hypervisor hosted "
                        + "names. Known are [free-os].");
        files.with(HOSTED, new CatalogFiles().text(HOSTED)).bent(HOST_MODEL, "processor: chip", "processor: chop");
        assertThat(refusal()).contains("no processor \"chop\", which host model box names. Known are [chip].");
    }

    @Test
    void filesThatTheIndexNamesWrongly() {
        files.lost(HOST_MODEL);
        assertThat(refusal())
                .isEqualTo("Catalog file host-models/box.yaml is missing. Put it there or take it from index.txt.");
        assertThat(refusal(new CatalogFiles().lost(SOURCES)))
                .isEqualTo("Catalog file sources.yaml is missing. Every catalog needs it.");
        assertThat(refusal(new CatalogFiles().listed("box.yaml")))
                .isEqualTo("Catalog file index.txt: \"box.yaml\" names no folder. "
                        + "Write it as in \"hypervisors/box.yaml\".");
        assertThat(refusal(new CatalogFiles().listed("boxes/box.yaml")))
                .isEqualTo("Catalog: index.txt names folders that no catalog has: [boxes].");
    }

    @Test
    void askingForWhatTheCatalogLacksNamesWhatItHas() {
        Catalog catalog = files.read();
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> catalog.hypervisor("esxi")))
                .hasMessage("The catalog has no hypervisor \"esxi\"; it has bare-metal, hosted");
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> catalog.parameter("energy.due")))
                .hasMessage("The catalog has no parameter \"energy.due\"; it has [energy.pue]");
        Hypervisor hypervisor = catalog.hypervisor("hosted");
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> hypervisor.edition("pro")))
                .hasMessage("Hypervisor has no edition \"pro\"; it has [only]");
    }

    private String refusal() {
        return refusal(files);
    }

    private static String refusal(CatalogFiles files) {
        return catchThrowableOfType(CatalogFormatException.class, files::read).getMessage();
    }
}
