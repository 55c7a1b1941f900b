package dev.stowage.samples.midsize;

/** A rule of vSphere DRS, as RVTools names its type. */
public record DrsRule(String type, String name) {
    static final String APART = "Anti Affinity";
    static final String TOGETHER = "Affinity";

    public DrsRule {
        if (!type.equals(APART) && !type.equals(TOGETHER)) {
            throw new IllegalArgumentException("DRS knows no rule \"" + type + "\"");
        }
    }

    boolean apart() {
        return type.equals(APART);
    }
}
