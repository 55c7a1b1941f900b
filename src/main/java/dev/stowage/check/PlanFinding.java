package dev.stowage.check;

import dev.stowage.quantity.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a plan gets wrong, or that could not be shown to be right.
 *
 * @param host that it is about, if it is about one
 * @param vm name of the VM that it is about, if it is about one
 * @param line of the plan file
 */
public record PlanFinding(
        Grade grade, Constraint constraint, Optional<String> host, Optional<String> vm, int line, Text message) {
    public PlanFinding {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(message, "message");
    }

    /** How grave it is, gravest first. */
    public enum Grade {
        /** The plan is wrong. */
        FAULT,
        /** The plan may be right, and this check found no way to show it. */
        NOT_SHOWN,
        /** Beyond the policy, as the plan may be: it keeps today's placement, or says so itself. */
        BREACH,
        /** The check may have been made against other inputs. */
        WARNING
    }
}
