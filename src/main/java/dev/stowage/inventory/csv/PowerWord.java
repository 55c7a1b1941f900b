package dev.stowage.inventory.csv;

import dev.stowage.inventory.PowerState;
import java.util.Locale;
import java.util.Map;

/** How people and hypervisors' tools say whether a VM runs. */
final class PowerWord {
    private static final Map<String, PowerState> WORDS = Map.ofEntries(
            Map.entry("on", PowerState.ON),
            Map.entry("poweredon", PowerState.ON),
            Map.entry("powered on", PowerState.ON),
            Map.entry("running", PowerState.ON),
            Map.entry("an", PowerState.ON),
            Map.entry("ein", PowerState.ON),
            Map.entry("eingeschaltet", PowerState.ON),
            Map.entry("off", PowerState.OFF),
            Map.entry("poweredoff", PowerState.OFF),
            Map.entry("powered off", PowerState.OFF),
            Map.entry("stopped", PowerState.OFF),
            Map.entry("shut off", PowerState.OFF),
            Map.entry("aus", PowerState.OFF),
            Map.entry("ausgeschaltet", PowerState.OFF),
            Map.entry("suspended", PowerState.SUSPENDED),
            Map.entry("paused", PowerState.SUSPENDED),
            Map.entry("angehalten", PowerState.SUSPENDED));

    private PowerWord() {}

    static PowerState parse(String text) {
        return WORDS.getOrDefault(text.toLowerCase(Locale.ROOT), PowerState.UNKNOWN);
    }
}
