package dev.stowage.rebalancing;

/**
 * One workload goes to another host, from which as many others leave as it needs room: home if they came from elsewhere,
 * to where it comes from, or anywhere. Where resources are held during moves, hosts fill with small newcomers that keep
 * a large one out; one by one they would hardly ever leave together.
 */
final class RoomMaking {
    private static final int MOST_LEAVING = 6;

    private final Walk walk;
    private final Allocation now;
    private final int[] moved = new int[MOST_LEAVING + 1];
    private int leaving;

    RoomMaking(Walk walk) {
        this.walk = walk;
        this.now = walk.now;
    }

    /** @param there has no room for it as it is */
    void attempt(int workload, int there) {
        int here = now.hostOf(workload);
        if (here == there
                || now.conflicting(now.serviceOf(workload), there)
                || now.guests().count(there) == 0) {
            return;
        }
        long before = now.cost();
        long missedBefore = walk.reach.missed();
        leaving = 0;
        makeRoom(workload, here, there);
        if (now.fits(there, workload, walk.none)) {
            now.move(workload, there);
            long delta = now.cost() - before + walk.missPrice() * (walk.reach.missed() - missedBefore);
            if (delta <= walk.allowance()) {
                moved[leaving] = workload;
                walk.stepped(moved, leaving + 1);
                return;
            }
            now.move(workload, here);
        }
        while (leaving > 0) {
            now.move(moved[--leaving], there);
        }
    }

    private void makeRoom(int workload, int here, int there) {
        Guests guests = now.guests();
        int looks = guests.count(there);
        int at = walk.draw.below(looks);
        while (looks-- > 0 && leaving < MOST_LEAVING && !now.fits(there, workload, walk.none)) {
            if (at >= guests.count(there)) {
                at = 0;
            }
            int guest = guests.get(there, at);
            if (leaves(guest, there, now.today(guest)) || leaves(guest, there, elsewhere(here))) {
                moved[leaving++] = guest;
            } else {
                at++;
            }
        }
    }

    private int elsewhere(int here) {
        return walk.draw.below(2) == 0 ? here : walk.draw.below(now.hosts());
    }

    private boolean leaves(int guest, int there, int to) {
        if (to == there || now.conflicting(now.serviceOf(guest), to) || !now.fits(to, guest, walk.none)) {
            return false;
        }
        now.move(guest, to);
        return true;
    }
}
