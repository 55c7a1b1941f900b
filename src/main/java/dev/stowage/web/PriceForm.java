package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.OverlayPrice;
import dev.stowage.catalog.PriceKind;
import dev.stowage.catalog.SoldEdition;
import dev.stowage.quantity.Term;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.web.FieldKind.Count;
import dev.stowage.web.FieldKind.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** An own price as the form has it: every field as typed, and what is wrong with it. */
public final class PriceForm {
    static final String PRODUCT = "product";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String UNITS = "units";
    static final String TERM = "term";
    static final String KIND = "kind";
    static final String DATE = "date";
    static final String SOURCE = "source";
    static final String NOTE = "note";

    /** In the order of the form. */
    static final List<String> FIELDS = List.of(PRODUCT, AMOUNT, CURRENCY, UNITS, TERM, KIND, DATE, SOURCE, NOTE);

    private static final Map<String, List<String>> OPTIONS = Map.of(
            CURRENCY, List.of("EUR", "USD"),
            TERM, Stream.of(Term.YEAR, Term.MONTH, Term.ONCE).map(Enum::name).toList(),
            KIND,
                    Stream.of(PriceKind.NEGOTIATED, PriceKind.QUOTE, PriceKind.LIST)
                            .map(Enum::name)
                            .toList());

    private final Wording wording;
    private final Map<String, String> typed;
    private final Map<String, Text> faults = new LinkedHashMap<>();

    private PriceForm(Wording wording, Map<String, String> typed) {
        this.wording = wording;
        this.typed = typed;
    }

    /**
     * @param product chosen already; empty for none
     */
    static PriceForm blank(String product, LocalDate today, Wording wording) {
        Map<String, String> typed = new LinkedHashMap<>();
        OPTIONS.forEach((field, options) -> typed.put(field, options.get(0)));
        typed.put(PRODUCT, product);
        typed.put(UNITS, "1");
        typed.put(DATE, TypedDate.show(today.toString(), wording));
        return new PriceForm(wording, typed);
    }

    /** A price that is to be changed. */
    static PriceForm of(OverlayPrice price, Wording wording) {
        return new PriceForm(
                wording,
                Map.of(
                        PRODUCT,
                        price.key(),
                        AMOUNT,
                        wording.print(price.amount()),
                        CURRENCY,
                        price.currency().getCode(),
                        UNITS,
                        wording.print(price.units()),
                        TERM,
                        price.term().name(),
                        KIND,
                        price.kind().name(),
                        DATE,
                        TypedDate.show(price.date(), wording),
                        SOURCE,
                        price.source(),
                        NOTE,
                        price.note().orElse("")));
    }

    /** What a browser sent. */
    static PriceForm sent(Map<String, String> fields, Wording wording) {
        return new PriceForm(wording, Map.copyOf(fields));
    }

    /** The price that the fields make; empty where any is at fault, and then the faults are recorded. */
    Optional<OverlayPrice> price(Catalog catalog) {
        Optional<SoldEdition> sold = need(PRODUCT, product(catalog), Text.of("web.fault.choice"));
        Optional<BigDecimal> amount =
                need(AMOUNT, TypedNumber.parse(value(AMOUNT), wording).filter(PriceForm::isAmount), amountFault());
        Optional<Integer> units = number();
        Optional<String> date = need(DATE, TypedDate.parse(value(DATE)), Text.of("web.fault.date"));
        List.of(CURRENCY, TERM, KIND).forEach(this::choice);
        new Line(OverlayPrice.LONGEST_WORDS)
                .read(value(SOURCE), wording)
                .fault()
                .ifPresent(fault -> blame(SOURCE, fault));
        String note = value(NOTE).strip();
        if (note.length() > OverlayPrice.LONGEST_WORDS) {
            blame(NOTE, Text.of("web.fault.text", OverlayPrice.LONGEST_WORDS));
        }
        if (faulty()) {
            return Optional.empty();
        }
        return Optional.of(new OverlayPrice(
                sold.orElseThrow().product(),
                sold.orElseThrow().edition().id(),
                sold.orElseThrow().edition().licence().metric(),
                amount.orElseThrow(),
                CurrencyUnit.of(value(CURRENCY)),
                units.orElseThrow(),
                Term.valueOf(value(TERM)),
                PriceKind.valueOf(value(KIND)),
                date.orElseThrow(),
                value(SOURCE).strip(),
                Optional.of(note).filter(words -> !words.isEmpty())));
    }

    private Optional<SoldEdition> product(Catalog catalog) {
        return SoldEdition.all(catalog)
                .filter(SoldEdition::priceable)
                .filter(one -> one.key().equals(value(PRODUCT)))
                .findFirst();
    }

    private Optional<Integer> number() {
        FieldKind.Outcome outcome = new Count(1, OverlayPrice.MOST_UNITS).read(value(UNITS), wording);
        outcome.fault().ifPresent(fault -> blame(UNITS, fault));
        return outcome.value().map(value -> value.intValue());
    }

    private void choice(String field) {
        new FieldKind.Choice(options(field))
                .read(value(field), wording)
                .fault()
                .ifPresent(fault -> blame(field, fault));
    }

    private <T> Optional<T> need(String field, Optional<T> value, Text fault) {
        if (value.isEmpty()) {
            blame(field, fault);
        }
        return value;
    }

    private static boolean isAmount(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= OverlayPrice.MOST_DECIMALS;
    }

    private static Text amountFault() {
        return Text.of("web.fault.amount", OverlayPrice.MOST_DECIMALS);
    }

    /** Records what is wrong with a field. */
    void blame(String field, Text fault) {
        faults.put(field, fault);
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    /** By field, in the order of the form. */
    public List<Map.Entry<String, Text>> faults() {
        return FIELDS.stream()
                .filter(faults::containsKey)
                .map(field -> Map.entry(field, faults.get(field)))
                .toList();
    }

    public Optional<Text> fault(String field) {
        return Optional.ofNullable(faults.get(field));
    }

    /** As typed; empty for an unset field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Of a choice; empty for other fields. */
    public List<String> options(String field) {
        return OPTIONS.getOrDefault(field, List.of());
    }

    /** Family of the options' words. */
    public String optionFamily(String field) {
        return switch (field) {
            case CURRENCY -> "option.costs.currency";
            case KIND -> "price-kind";
            default -> field;
        };
    }

    /** The fields but the product, in their order. */
    public List<String> plainFields() {
        return FIELDS.subList(1, FIELDS.size());
    }
}
