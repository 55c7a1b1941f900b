package dev.stowage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CatalogPagesTest {
    @Test
    void bothKindsStandSideBySideWithTheirSources() {
        ShownPage page = Browser.ENGLISH.open("/catalog");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .containsSubsequence(
                        "Type 1: on the bare machine",
                        "IBM z/VM",
                        "z/VM: no price",
                        "Live migration",
                        "Proxmox VE",
                        "VMware vSphere Foundation",
                        "135 USD",
                        "190 USD",
                        "Type 2 and others",
                        "Oracle VirtualBox",
                        "VMware Workstation");
        assertThat(page.text()).contains("Counting Cores for VMware Cloud Foundation");
    }

    @Test
    void outOfUseIsHiddenUntilAskedFor() {
        assertThat(Browser.GERMAN.open("/catalog").text()).doesNotContain("SIMMON");

        ShownPage all = Browser.GERMAN.open("/catalog?outOfUse=true");
        assertThat(all.text()).containsSubsequence("SIMMON", "historisch");
        assertThat(all.text()).containsSubsequence("Virtual Iron", "Typ 1", "geführt als Typ 2", "abgekündigt");
    }

    @Test
    void filtersByWordAndArchitecture() {
        ShownPage page = Browser.ENGLISH.open("/catalog?architecture=SPARC_V9&words=oracle");

        assertThat(page.text()).contains("Logical Domains", "Solaris").doesNotContain("VirtualBox");
        assertThat(Browser.ENGLISH.open("/catalog?words=nosuchthing").text()).contains("Nothing fits");
    }
}
