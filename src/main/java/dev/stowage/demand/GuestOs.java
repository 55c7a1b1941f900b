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

    private static final Pattern OLD_SERVER_NAMES =
            Pattern.compile("windows (nt|2000 server|2000 advanced server|2003|2008|2012|2016|2019|2022|2025)\\b.*");
    private static final Pattern LINUX_NAMES =
            Pattern.compile(".*(linux|centos|ubuntu|debian|fedora|suse|sles|rhel|red hat|coreos|photon|rocky|alma).*");

    /** Recognises the words of vSphere ("Microsoft Windows Server 2019 (64-bit)") and of people ("Win2019", "SLES 15"). */
    public static GuestOs recognise(String words) {
        String text = words.toLowerCase(Locale.ROOT).replace("microsoft ", "").strip();
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        if (text.contains("windows server")
                || OLD_SERVER_NAMES.matcher(text).matches()
                || text.matches("win(srv)? ?20(0[038]|1[269]|2[25]).*")) {
            return WINDOWS_SERVER;
        }
        if (text.contains("windows") || text.matches("win ?(xp|7|8|10|11)\\b.*")) {
            return WINDOWS_CLIENT;
        }
        return LINUX_NAMES.matcher(text).matches() ? LINUX : OTHER;
    }
}
