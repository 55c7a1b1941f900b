package dev.stowage.packaged;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a reader sees the pages, as the browser tells the service.
 *
 * @param width of the window in CSS pixels
 */
record Look(Locale language, ColorScheme theme, int width) {
    private static final int HEIGHT = 900;
    private static final int DESK = 1440;
    private static final int PHONE = 390;

    static final Look USUAL = new Look(Locale.ENGLISH, ColorScheme.LIGHT, DESK);

    static List<Look> all() {
        List<Look> all = new ArrayList<>();
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                all.add(new Look(language, theme, DESK));
                all.add(new Look(language, theme, PHONE));
            }
        }
        return all;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language.toLanguageTag())
                .setColorScheme(theme)
                .setViewportSize(width, HEIGHT);
    }

    @Override
    public String toString() {
        return "%s-%s-%d".formatted(language.getLanguage(), theme.name().toLowerCase(Locale.ROOT), width);
    }
}
