package dev.stowage.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * Prints a {@link Text} in one language, numbers and dates included. English and German are complete; any other locale
 * reads English. The words of a key {@code room.rest} stand in the bundle {@code wording/room}, so that each room keeps
 * its own.
 */
public final class Wording {
    public static final Wording ENGLISH = new Wording(Locale.ENGLISH);
    public static final Wording GERMAN = new Wording(Locale.GERMAN);

    private static final BigDecimal MIB_PER_GIB = BigDecimal.valueOf(1024);
    private static final int MOST_DECIMALS = 6;

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
    }

    public static Wording of(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * @throws java.util.MissingResourceException where the bundle lacks the key, which is a fault of ours
     */
    public String print(Text text) {
        Object[] printed = text.arguments().stream().map(this::printArgument).toArray();
        return new MessageFormat(pattern(text.key()), locale).format(printed);
    }

    /** A text without arguments, for instance the name of an enum constant: {@code print("demand.rule.TEMPLATE")}. */
    public String print(String key) {
        return print(Text.of(key));
    }

    public String print(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** With at most six decimals and no trailing zeros. */
    public String print(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** Amount and currency code, with the currency's own decimals, or more where a unit price has them. */
    public String print(BigMoneyProvider money) {
        BigMoney amount = money.toBigMoney();
        int decimals = Math.max(
                amount.getCurrencyUnit().getDecimalPlaces(),
                amount.getAmount().stripTrailingZeros().scale());
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.getCurrencyUnit().getDecimalPlaces());
        format.setMaximumFractionDigits(Math.min(decimals, MOST_DECIMALS));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount.getAmount()) + " "
                + amount.getCurrencyUnit().getCode();
    }

    /** In MiB below one GiB, in GiB below one TiB, else in TiB; with at most two decimals. */
    public String print(DataSize size) {
        BigDecimal mebibytes = BigDecimal.valueOf(size.bytes()).divide(BigDecimal.valueOf(1L << 20));
        if (mebibytes.compareTo(MIB_PER_GIB) < 0) {
            return rounded(mebibytes) + " MiB";
        }
        BigDecimal gibibytes = mebibytes.divide(MIB_PER_GIB);
        return gibibytes.compareTo(MIB_PER_GIB) < 0
                ? rounded(gibibytes) + " GiB"
                : rounded(gibibytes.divide(MIB_PER_GIB)) + " TiB";
    }

    public String print(Share share) {
        return print(share.percent()) + " %";
    }

    private String printArgument(Object argument) {
        if (argument instanceof Text text) {
            return print(text);
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return print(((Number) argument).longValue());
        }
        if (argument instanceof BigDecimal number) {
            return print(number);
        }
        if (argument instanceof BigMoneyProvider money) {
            return print(money);
        }
        if (argument instanceof DataSize size) {
            return print(size);
        }
        if (argument instanceof Share share) {
            return print(share);
        }
        if (argument instanceof ComputePoints points) {
            return rounded(points.points());
        }
        if (argument instanceof OvercommitRatio ratio) {
            return print(ratio.promised()) + ":1";
        }
        if (argument instanceof LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(date);
        }
        return argument.toString();
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("A key of the wording starts with its room and a dot, not: " + key);
        }
        return bundles.computeIfAbsent(key.substring(0, dot), this::bundle).getString(key);
    }

    private ResourceBundle bundle(String room) {
        return ResourceBundle.getBundle(
                "wording." + room,
                locale,
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String rounded(BigDecimal number) {
        return print(number.setScale(2, RoundingMode.HALF_UP));
    }
}
