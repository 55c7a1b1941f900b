package dev.stowage.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestOsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Microsoft Windows Server 2025 (64-bit)",
                "Microsoft Windows Server 2022 (64-bit)",
                "Microsoft Windows Server 2016 or later (64-bit)",
                "Microsoft Windows Server 2012 (64-bit)",
                "Microsoft Windows Server 2008 R2 (64-bit)",
                "Microsoft Windows Server 2003 Standard (32-bit)",
                "Microsoft Windows 2000 Server",
                "Microsoft Windows 2000 Advanced Server",
                "Microsoft Windows NT",
                "Microsoft Windows Server Threshold (64-bit)",
                "Microsoft Small Business Server 2003",
                "Windows Storage Server 2016",
                "Windows2012R2",
                "windows_2019x64",
                "Win2019",
                "win2k16",
                "W2K12R2",
                "WS2022",
                "winsrv 2019",
                "WIN-2025"
            })
    void windowsServerNeedsALicence(String words) {
        assertThat(GuestOs.recognise(words)).isEqualTo(GuestOs.WINDOWS_SERVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Microsoft Windows 11 (64-bit)",
                "Microsoft Windows 10 (64-bit)",
                "Microsoft Windows 8 (64-bit)",
                "Microsoft Windows 7 (64-bit)",
                "Microsoft Windows XP Professional (32-bit)",
                "Microsoft Windows Vista (32-bit)",
                "Microsoft Windows 2000 Professional",
                "windows_10x64",
                "Win10",
                "win 7"
            })
    void aWindowsClientIsNoServer(String words) {
        assertThat(GuestOs.recognise(words)).isEqualTo(GuestOs.WINDOWS_CLIENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CentOS 4/5 or later (64-bit)",
                "Red Hat Enterprise Linux 9 (64-bit)",
                "Red Hat Fedora (32-bit)",
                "Ubuntu Linux (64-bit)",
                "Debian GNU/Linux 12 (64-bit)",
                "SUSE Linux Enterprise Server 15 (64-bit)",
                "Oracle Linux 8 (64-bit)",
                "Amazon Linux 2 (64-bit)",
                "VMware Photon OS (64-bit)",
                "Other 5.x or later Linux (64-bit)",
                "Rocky Linux (64-bit)",
                "AlmaLinux (64-bit)",
                "Asianux 8 (64-bit)",
                "SLES 15",
                "rhel_8x64",
                "l26"
            })
    void linux(String words) {
        assertThat(GuestOs.recognise(words)).isEqualTo(GuestOs.LINUX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other (64-bit)",
                "FreeBSD 13 (64-bit)",
                "Oracle Solaris 11 (64-bit)",
                "Microsoft MS-DOS",
                "Apple macOS 12 (64-bit)",
                "Novell NetWare 6.x",
                "Darwin 2019",
                "Serial 20190001"
            })
    void whateverElseRunsNeedsNoLicenceThatIsCounted(String words) {
        assertThat(GuestOs.recognise(words)).isEqualTo(GuestOs.OTHER);
    }

    @Test
    void anInventoryThatDoesNotSayIsNotAGuestWithoutSystem() {
        assertThat(GuestOs.recognise("")).isEqualTo(GuestOs.UNKNOWN);
        assertThat(GuestOs.recognise("  ")).isEqualTo(GuestOs.UNKNOWN);
    }
}
