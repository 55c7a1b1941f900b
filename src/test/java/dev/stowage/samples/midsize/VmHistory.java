package dev.stowage.samples.midsize;

import dev.stowage.inventory.PowerState;
import dev.stowage.samples.Draw;
import java.time.LocalDateTime;
import java.util.List;

/**
 * When a VM was made and last changed state, and for which virtual hardware.
 *
 * @param since when it was powered on, or suspended; of no meaning for one that is off
 * @param toolsRunning whether VMware Tools report from inside
 */
public record VmHistory(LocalDateTime created, LocalDateTime since, int hardware, boolean toolsRunning) {
    private static final List<Integer> HARDWARE = List.of(13, 14, 15, 19, 19, 19, 20, 21, 21);
    private static final int DAY_MINUTES = 24 * 60;

    static VmHistory drawn(PowerState power, Guest guest, Draw draw) {
        LocalDateTime created = Site.EXPORTED.minusMinutes(draw.between(200 * DAY_MINUTES, 3_000 * DAY_MINUTES));
        LocalDateTime since = Site.EXPORTED.minusMinutes(draw.between(DAY_MINUTES, 190 * DAY_MINUTES));
        boolean tools = power == PowerState.ON && guest.hasTools() && draw.chance(0.93);
        return new VmHistory(created, since, draw.oneOf(HARDWARE), tools);
    }
}
