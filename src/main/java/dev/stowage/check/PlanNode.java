package dev.stowage.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A value of a plan file with its place, asked for what it must be. */
record PlanNode(LinedJson document, JsonNode json, String path) {
    private static final int MOST_DIGITS = 30;

    int line() {
        return document.line(path);
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    PlanNode member(String name) throws UnusablePlanException {
        JsonNode member = json.get(name);
        if (member == null) {
            throw new UnusablePlanException(Text.of("check.unusable.missing", where(), name));
        }
        return new PlanNode(document, member, path + "/" + name);
    }

    List<PlanNode> list(String name) throws UnusablePlanException {
        PlanNode list = member(name);
        if (!list.json().isArray()) {
            throw list.isNo("list");
        }
        List<PlanNode> elements = new ArrayList<>();
        for (int i = 0; i < list.json().size(); i++) {
            elements.add(new PlanNode(document, list.json().get(i), list.path() + "/" + i));
        }
        return elements;
    }

    String text(String name) throws UnusablePlanException {
        PlanNode text = member(name);
        if (!text.json().isTextual()) {
            throw text.isNo("text");
        }
        return text.json().textValue();
    }

    boolean yes(String name) throws UnusablePlanException {
        PlanNode flag = member(name);
        if (!flag.json().isBoolean()) {
            throw flag.isNo("boolean");
        }
        return flag.json().booleanValue();
    }

    /** Zero or more. */
    int count(String name) throws UnusablePlanException {
        PlanNode count = member(name);
        if (!count.json().isIntegralNumber()
                || !count.json().canConvertToInt()
                || count.json().intValue() < 0) {
            throw count.isNo("count");
        }
        return count.json().intValue();
    }

    Optional<BigDecimal> number(String name) throws UnusablePlanException {
        if (!has(name)) {
            return Optional.empty();
        }
        PlanNode number = member(name);
        if (!number.json().isNumber() || isMonstrous(number.json().decimalValue())) {
            throw number.isNo("number");
        }
        return Optional.of(number.json().decimalValue());
    }

    Money money(String name) throws UnusablePlanException {
        PlanNode money = member(name);
        try {
            BigDecimal amount = new BigDecimal(money.text("amount"));
            if (isMonstrous(amount)) {
                throw money.isNo("money");
            }
            return Money.of(CurrencyUnit.of(money.text("currency")), amount);
        } catch (IllegalArgumentException | ArithmeticException fault) {
            throw money.isNo("money");
        }
    }

    /** Against exponents: 1e999999999 is short to write and fills the memory when it is added to something. */
    private static boolean isMonstrous(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
    }

    private UnusablePlanException isNo(String wanted) {
        return new UnusablePlanException(
                Text.of("check.unusable.type", where(), path, Text.of("check.type." + wanted)));
    }

    private String where() {
        return Integer.toString(line());
    }
}
