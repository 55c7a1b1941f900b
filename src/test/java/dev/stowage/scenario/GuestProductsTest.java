package dev.stowage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stowage.catalog.CatalogReader;
import dev.stowage.demand.GuestSoftware;
import dev.stowage.demand.SoftwarePolicy;
import dev.stowage.demand.SoftwareRecognition;
import dev.stowage.demand.SoftwareRule;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.VmSoftware;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped catalog's words recognise what exports write. */
class GuestProductsTest {
    private final GuestProducts products = new GuestProducts(CatalogReader.shipped());

    @ParameterizedTest
    @CsvSource({
        "Red Hat Enterprise Linux 8 (64-bit), red-hat-enterprise-linux",
        "RHEL 9, red-hat-enterprise-linux",
        "SUSE Linux Enterprise 15 (64-bit), suse-linux-enterprise-server",
        "SLES 12, suse-linux-enterprise-server",
        "Red Hat Fedora (32-bit),",
        "openSUSE Leap 15,",
        "Oracle Linux 8 (64-bit),",
        "Microsoft Windows Server 2022 (64-bit),",
    })
    void operatingSystemsThatNeedASubscription(String guestOs, String product) {
        assertThat(recognised(Estates.vm("vm", 2, 8, guestOs, "")))
                .isEqualTo(product == null ? List.of() : List.of(product));
    }

    @ParameterizedTest
    @CsvSource({
        "SQL Server 2022 Enterprise, sql-server-enterprise",
        "MSSQL, sql-server-standard",
        "Application: SQL Server Standard, sql-server-standard",
        "SQL Server Express,",
        "MySQL,",
        "PostgreSQL,",
        "Oracle Database 19c, oracle-database-enterprise",
        "Oracle RAC node, oracle-database-enterprise",
        "Oracle VirtualBox,",
        "moved from Oracle Linux,",
        "IBM DB2 11, ibm-value-unit-software",
    })
    void tagsAndNotesThatNameALicensedProduct(String tag, String product) {
        VirtualMachine vm = Estates.running(
                Estates.vm("vm", 2, 8, "Ubuntu Linux (64-bit)", ""), new VmSoftware(List.of(tag), Optional.empty()));

        assertThat(recognised(vm)).isEqualTo(product == null ? List.of() : List.of(product));
    }

    @Test
    void aRuleForAProductThatTheCatalogLacksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> products.check(new SoftwarePolicy(List.of(SoftwareRule.parse("*sql* = sqlserver-2019")))))
                .withMessageStartingWith("The catalog has no guest product \"sqlserver-2019\"; it has ");
    }

    private List<String> recognised(VirtualMachine vm) {
        return new SoftwareRecognition(SoftwarePolicy.DEFAULT, products.words())
                .of(vm).stream().map(GuestSoftware::product).toList();
    }
}
