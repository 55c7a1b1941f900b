package dev.stowage.packaged;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** Light and dark, on a desk and on a phone. */
    static List<Look> in(Locale language) {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(theme -> Stream.of(DESK, PHONE).map(width -> new Look(language, theme, width)))
                .toList();
    }

    /** Makes a page look so, from now on; the language is the browser's. */
    void giveTo(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }

    @Override
    public String toString() {
        return "%s-%s-%d".formatted(language.getLanguage(), theme.name().toLowerCase(Locale.ROOT), width);
    }
}
