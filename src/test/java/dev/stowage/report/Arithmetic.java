package dev.stowage.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works out the arithmetic of a printed English derivation as its reader would, with nothing but the print: words are
 * units, "per 16" and "60 of 60" divide, a comma before three digits groups thousands.
 */
final class Arithmetic {
    private static final Pattern TOKEN = Pattern.compile(
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|max\\(|per(?= \\d)|of(?= \\d)|[÷×+−()⌈⌉%,]");
    private static final RoundingMode CEILING = RoundingMode.CEILING;

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private Arithmetic(String printed) {
        Matcher matcher = TOKEN.matcher(printed.replace("W/kW", "").replace("/kWh", ""));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** What the expression comes to; what it begins with where the whole is only a number and words. */
    static BigDecimal value(String printed) {
        Arithmetic arithmetic = new Arithmetic(printed);
        BigDecimal value = arithmetic.sum();
        if (arithmetic.next < arithmetic.tokens.size()) {
            throw new AssertionError("Cannot follow \"" + printed + "\" after token " + arithmetic.next);
        }
        return value;
    }

    /** The number with which the expression begins. */
    static BigDecimal first(String printed) {
        return new Arithmetic(printed).atom();
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (at("+") || at("−")) {
            boolean plus = tokens.get(next++).equals("+");
            BigDecimal more = product();
            sum = plus ? sum.add(more) : sum.subtract(more);
        }
        return sum;
    }

    private BigDecimal product() {
        BigDecimal product = atom();
        while (at("×") || at("÷") || at("per") || at("of")) {
            boolean times = tokens.get(next++).equals("×");
            BigDecimal factor = atom();
            product = times ? product.multiply(factor) : product.divide(factor, MathContext.DECIMAL128);
        }
        return product;
    }

    private BigDecimal atom() {
        String token = tokens.get(next++);
        return switch (token) {
            case "(" -> closed(sum(), ")");
            case "⌈" -> closed(sum(), "⌉").setScale(0, CEILING);
            case "max(" -> {
                BigDecimal one = closed(sum(), ",");
                yield one.max(closed(sum(), ")"));
            }
            default -> number(token);
        };
    }

    private BigDecimal number(String token) {
        BigDecimal number = new BigDecimal(token.replace(",", ""));
        if (at("%")) {
            next++;
            return number.movePointLeft(2);
        }
        return number;
    }

    private BigDecimal closed(BigDecimal value, String end) {
        if (!at(end)) {
            throw new AssertionError("There is no \"" + end + "\" in " + tokens);
        }
        next++;
        return value;
    }

    private boolean at(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }
}
