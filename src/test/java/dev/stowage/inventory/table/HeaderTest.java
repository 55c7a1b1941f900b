package dev.stowage.inventory.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderTest {
    @Test
    void labelsOfTwoVersionsAreEqualOnceNormalised() {
        assertThat(Header.normalised(" Provisioned  MB ")).isEqualTo(Header.normalised("Provisioned MiB"));
        assertThat(Header.normalised("Size MB (vmsn)")).isEqualTo(Header.normalised("Size MiB (vmsn)"));
        assertThat(Header.normalised("Video Ram KB")).isEqualTo(Header.normalised("Video Ram KiB"));
        assertThat(Header.normalised("Free % ")).isEqualTo("free %");
    }

    @Test
    void unitInsideAWordIsNoUnit() {
        assertThat(Header.normalised("Number")).isEqualTo("number");
        assertThat(Header.normalised("MBean")).isEqualTo("mbean");
    }

    @Test
    void columnsAreLetteredAsInASpreadsheet() {
        assertThat(Header.letter(0)).isEqualTo("A");
        assertThat(Header.letter(25)).isEqualTo("Z");
        assertThat(Header.letter(26)).isEqualTo("AA");
        assertThat(Header.letter(16_383)).isEqualTo("XFD");
    }
}
