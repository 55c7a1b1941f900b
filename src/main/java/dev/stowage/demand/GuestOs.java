package dev.stowage.demand;

import java.util.Locale;
import java.util.regex.Pattern;

/** The family of a guest's operating system, as far as licences depend on it. */
public enum GuestOs {
    WINDOWS_SERVER,
    WINDOWS_CLIENT,
    LINUX,
    OTHER,
    /** The inventory does not say. */
    UNKNOWN;

    /** Whether it needs a Windows kernel. */
    public boolean isWindows() {
        return this == WINDOWS_SERVER || this == WINDOWS_CLIENT;
    }

    private static final String YEARS = "(20|2k)(03|3|08|8|12|16|19|22|25)(?![0-9]).*";
    private static final Pattern SHORT_SERVER_NAMES =
            Pattern.compile("(windows|winserver|winsrv|win|wsrv|ws|w)[ -]?" + YEARS);
    private static final Pattern SHORT_CLIENT_NAMES = Pattern.compile("win ?(xp|vista|7|8|10|11)\\b.*");
    private static final Pattern LINUX_NAMES = Pattern.compile(
            ".*(linux|centos|ubuntu|debian|fedora|suse|sles|rhel|red hat|coreos|photon|rocky|alma|alpine|asianux).*"
                    + "|l2[46]");

    /**
     * Recognises the words of vSphere ("Microsoft Windows Server 2019 (64-bit)"), of other platforms
     * ("windows_2019x64", "l26") and of people ("Win2019", "W2K16", "SLES 15").
     */
    public static GuestOs recognise(String words) {
        String text = words.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("microsoft ", "")
                .strip();
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        if (text.contains("windows") && text.contains("server")
                || text.contains("small business server")
                || text.startsWith("windows nt")
                || SHORT_SERVER_NAMES.matcher(text).matches()) {
            return WINDOWS_SERVER;
        }
        if (text.contains("windows") || SHORT_CLIENT_NAMES.matcher(text).matches()) {
            return WINDOWS_CLIENT;
        }
        return LINUX_NAMES.matcher(text).matches() ? LINUX : OTHER;
    }
}
