package dev.stowage.web;

import dev.stowage.catalog.Parameter;
import dev.stowage.catalog.Price;
import dev.stowage.inventory.Finding;
import dev.stowage.inventory.Severity;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.joda.money.Money;

/** What every template is given: the reader's language and theme, and the page's own address. */
public final class Page {
    private static final String MINUS = "\u2212";

    private final Wording wording;
    private final Optional<Theme> theme;
    private final String path;
    private final Map<String, String> query;

    Page(Wording wording, Optional<Theme> theme, String path, Map<String, String> query) {
        this.wording = wording;
        this.theme = theme;
        this.path = path;
        this.query = Map.copyOf(query);
    }

    Wording wording() {
        return wording;
    }

    public String path() {
        return path;
    }

    public String lang() {
        return wording.locale().getLanguage();
    }

    /** The reader's choice; empty where the system decides. */
    public String theme() {
        return theme.map(Theme::id).orElse("");
    }

    /** The words of key {@code web.…}, with arguments as a {@link Text} takes them. */
    public String say(String key, Object... arguments) {
        return wording.print(new Text("web." + key, List.of(arguments)));
    }

    /** The word for one of a family, for instance of an enum's constants: key {@code web.family.member}. */
    public String word(String family, Object member) {
        return say(family + "." + member);
    }

    public String print(Text text) {
        return wording.print(text);
    }

    public String number(Number number) {
        return wording.print(number.longValue());
    }

    public String decimal(BigDecimal number) {
        return wording.print(number);
    }

    public String size(DataSize size) {
        return wording.print(size);
    }

    /** Below zero where there is too much instead. */
    public String lack(long mebibytes) {
        return signed(wording.print(DataSize.ofMiB(Math.abs(mebibytes))), mebibytes < 0);
    }

    public String mebibytesIfKnown(OptionalLong mebibytes) {
        return mebibytes.isPresent() ? mebibytes(mebibytes.getAsLong()) : "";
    }

    public String mebibytes(Number mebibytes) {
        return wording.print(DataSize.ofMiB(mebibytes.longValue()));
    }

    /** In percent with one decimal, always, so that shares stand in columns. */
    public String share(Share share) {
        NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share.percent()) + "\u00a0%";
    }

    /** A rate a year, as short as it is exact. */
    public String percent(BigDecimal rate) {
        return wording.print(Text.of("web.percent", new Share(rate)));
    }

    /** Whole units of the currency, with its code. */
    public String money(Money money) {
        return whole(money) + "\u00a0" + money.getCurrencyUnit().getCode();
    }

    /** Whole units of the currency, without its code: for tables that name it once. */
    public String whole(Money money) {
        NumberFormat format = NumberFormat.getIntegerInstance(wording.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return signed(format.format(money.getAmount().abs()), money.isNegative());
    }

    public String wholeNumber(BigDecimal number) {
        return wording.print(number.setScale(0, RoundingMode.HALF_UP));
    }

    /** With the currency's smallest units, without its code. */
    public String exact(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
        format.setMinimumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
        format.setMaximumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
        return signed(format.format(money.getAmount().abs()), money.isNegative());
    }

    /** Whole units with their sign, plus included. */
    public String difference(Money money) {
        return (money.isPositive() ? "+" : "") + whole(money);
    }

    /** With the currency's smallest units and its sign, plus included, without its code. */
    public String change(Money money) {
        return (money.isPositive() ? "+" : "") + exact(money);
    }

    /** A percentage with its sign, plus included. */
    public String difference(BigDecimal percent) {
        String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? MINUS : "";
        return sign + wording.print(percent.abs()) + "\u00a0%";
    }

    /** Day and time of day where the service stands. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(wording.locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /** A value of the catalog: a truth, number, size or share. */
    public String value(Object value) {
        if (value instanceof Boolean truth) {
            return say(truth ? "yes" : "no");
        }
        if (value instanceof DataSize size) {
            return size(size);
        }
        if (value instanceof Share share) {
            return wording.print(share);
        }
        return value instanceof BigDecimal number ? decimal(number) : number((Number) value);
    }

    /** File, sheet, row and column of a finding, as far as it names them. */
    public String place(Finding finding) {
        List<String> parts = new ArrayList<>();
        parts.add(finding.sheet().orElse(finding.file()));
        finding.row().ifPresent(row -> parts.add(say("findings.row", row)));
        finding.column().ifPresent(column -> parts.add(say("findings.column", column)));
        return String.join(", ", parts);
    }

    /** What one amount of a price buys, and for how long. */
    public String metric(Price price) {
        String per = price.units() == 1 ? word("price", price.per()) : say("price-pack." + price.per(), price.units());
        return per + " " + word("term", price.term());
    }

    /** Least and greatest plausible value of a catalog's figure that has either. */
    public String range(Parameter parameter) {
        String low = parameter.low().map(wording::print).orElse("");
        String high = parameter.high().map(wording::print).orElse("");
        if (high.isEmpty()) {
            return say("figure.from", low);
        }
        return low.isEmpty() ? say("figure.to", high) : say("figure.range", low, high);
    }

    /** The look of a bar that is so full. */
    public String fullness(Share share) {
        return share.compareWith(Share.ALL) > 0 ? "over" : "full";
    }

    /** The name of a severity. */
    public String severity(Severity severity) {
        return wording.print(Text.of("inventory.severity." + severity));
    }

    /** This page's address, its parameters included. */
    public String address() {
        return link("", "");
    }

    /** This page's address with one parameter set, or without it where the value is empty. */
    public String link(String parameter, Object value) {
        Map<String, String> changed = new TreeMap<>(query);
        changed.put(parameter, value.toString());
        QueryStringEncoder address = new QueryStringEncoder(path);
        changed.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .forEach(entry -> address.addParam(entry.getKey(), entry.getValue()));
        return address.toString();
    }

    /** This page with the question why a VM stands where it stands. */
    public String ask(String vm) {
        QueryStringEncoder address = new QueryStringEncoder(path);
        address.addParam("vm", vm);
        return address + "#why";
    }

    private static String signed(String digits, boolean negative) {
        return negative ? MINUS + digits : digits;
    }
}
