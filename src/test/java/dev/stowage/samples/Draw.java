package dev.stowage.samples;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Random numbers that are the same on every Java: {@link Random} is the one generator whose algorithm its
 * documentation fixes, and the logarithm is the exact one.
 */
public final class Draw {
    private final Random random;

    public Draw(long seed) {
        random = new Random(seed);
    }

    /** From {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Many small, few large: exponential around the mean, held within the bounds. */
    public double skewed(double mean, double least, double most) {
        double value = -mean * StrictMath.log(1 - random.nextDouble());
        return Math.min(most, Math.max(least, value));
    }

    public UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** With a given first byte: vSphere's own UUIDs show by it what they name. */
    public UUID uuid(int firstByte) {
        return new UUID((long) firstByte << 56 | random.nextLong() >>> 8, random.nextLong());
    }

    /** Upper-case hexadecimal digits, as in serial numbers. */
    public String hex(int digits) {
        StringBuilder text = new StringBuilder();
        for (int digit = 0; digit < digits; digit++) {
            text.append(Character.toUpperCase(Character.forDigit(random.nextInt(16), 16)));
        }
        return text.toString();
    }
}
