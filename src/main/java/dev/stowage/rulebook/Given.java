package dev.stowage.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The fields that a rule is asked with. A rule takes them one by one, with their bounds; a field that it did not take
 * is one that it does not know, and is refused rather than passed over.
 */
final class Given {
    /** A million of anything is more than any datacenter has, and far from overflowing. */
    static final int MOST = 1_000_000;

    private static final int MOST_ENTRIES = 100_000;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 12;

    private final String place;
    private final Map<String, Object> fields;
    private final Set<String> known = new TreeSet<>();

    /** @throws RuleInputException for no fields at all, which JSON writes as null */
    Given(Map<String, Object> fields) {
        this("", fields);
        if (fields == null) {
            throw new RuleInputException("rulebook.no-object");
        }
    }

    private Given(String place, Map<String, Object> fields) {
        this.place = place;
        this.fields = fields;
    }

    boolean has(String field) {
        known.add(field);
        return fields.containsKey(field);
    }

    /** @throws RuleInputException where the field is missing, no whole number or out of bounds */
    int count(String field, int least, int most) {
        return wholeNumber(place + field, take(field), least, most);
    }

    int count(String field, int least, int most, int otherwise) {
        return has(field) ? count(field, least, most) : otherwise;
    }

    List<Integer> counts(String field, int least, int most) {
        return entries(field, (name, value) -> wholeNumber(name, value, least, most));
    }

    /** A number that need not be whole. */
    BigDecimal number(String field, BigDecimal least, BigDecimal most) {
        return decimal(place + field, take(field), least, most);
    }

    List<BigDecimal> numbers(String field, BigDecimal least, BigDecimal most) {
        return entries(field, (name, value) -> decimal(name, value, least, most));
    }

    /** An amount of money, zero or more. */
    BigDecimal money(String field) {
        return number(field, BigDecimal.ZERO, MOST_MONEY);
    }

    /** Amounts of money that may also flow back. */
    List<BigDecimal> flows(String field) {
        return numbers(field, MOST_MONEY.negate(), MOST_MONEY);
    }

    /** A share from 0 to 1. */
    BigDecimal share(String field) {
        return number(field, BigDecimal.ZERO, BigDecimal.ONE);
    }

    boolean flag(String field, boolean otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        if (take(field) instanceof Boolean flag) {
            return flag;
        }
        throw new RuleInputException("rulebook.no-flag", place + field, fields.get(field));
    }

    /** One of a few words, in upper or lower case. */
    String word(String field, List<String> allowed, String otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        Object value = take(field);
        return allowed.stream()
                .filter(word -> word.equalsIgnoreCase(value.toString()))
                .findFirst()
                .orElseThrow(() -> new RuleInputException(
                        "rulebook.unknown-word", place + field, value, String.join(", ", allowed)));
    }

    /** A list of tables, for instance hosts. */
    List<Given> tables(String field) {
        return entries(field, (name, value) -> {
            if (value instanceof Map<?, ?> table && table.keySet().stream().allMatch(String.class::isInstance)) {
                @SuppressWarnings("unchecked")
                Map<String, Object> inner = (Map<String, Object>) table;
                return new Given(name + ".", inner);
            }
            throw new RuleInputException("rulebook.no-table", name, value);
        });
    }

    /** Called when the rule has taken all that it knows. */
    void refuseTheRest() {
        Set<String> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new RuleInputException(
                    "rulebook.unknown-field", place + String.join(", " + place, unknown), String.join(", ", known));
        }
    }

    private Object take(String field) {
        known.add(field);
        Object value = fields.get(field);
        if (value == null) {
            throw new RuleInputException("rulebook.missing", place + field);
        }
        return value;
    }

    private <T> List<T> entries(String field, BiFunction<String, Object, T> read) {
        if (!(take(field) instanceof Collection<?> values)) {
            throw new RuleInputException("rulebook.no-list", place + field, fields.get(field));
        }
        if (values.isEmpty() || values.size() > MOST_ENTRIES) {
            throw new RuleInputException("rulebook.list-length", place + field, values.size(), MOST_ENTRIES);
        }
        List<T> taken = new ArrayList<>();
        for (Object value : values) {
            String name = place + field + "[" + taken.size() + "]";
            if (value == null) {
                throw new RuleInputException("rulebook.missing", name);
            }
            taken.add(read.apply(name, value));
        }
        return taken;
    }

    private static int wholeNumber(String name, Object value, int least, int most) {
        BigDecimal number = decimal(name, value, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        if (number.stripTrailingZeros().scale() > 0) {
            throw new RuleInputException("rulebook.not-whole", name, value.toString());
        }
        return number.intValueExact();
    }

    private static BigDecimal decimal(String name, Object value, BigDecimal least, BigDecimal most) {
        if (!(value instanceof Number)) {
            throw new RuleInputException("rulebook.no-number", name, value);
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new RuleInputException("rulebook.out-of-bounds", name, value.toString(), least, most);
        }
        if (number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new RuleInputException("rulebook.too-exact", name, value.toString(), MOST_DECIMALS);
        }
        return number;
    }
}
