package dev.stowage.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of these rooms has its words in both languages, and every finding its remedy. */
class InventoryWordingTest {
    private static final Pattern KEY = Pattern.compile("\"((?:inventory|report|cli)\\.[A-Za-z0-9_.]*[A-Za-z0-9_])\"");
    private static final List<String> WITHOUT_REMEDY =
            List.of("inventory.accepted", "inventory.content.", "inventory.without.", "inventory.severity.");
    private static final List<String> PARTS =
            List.of("inventory.header.edge", "inventory.header.looksOverwritten", "inventory.header.nowhere");

    @ParameterizedTest
    @ValueSource(strings = {"inventory", "report", "cli"})
    void bothLanguagesHaveTheSameKeys(String room) throws IOException {
        assertThat(words(room, "").stringPropertyNames())
                .isEqualTo(words(room, "_de").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inventory", "report", "cli"})
    void bothLanguagesSayTheSameArguments(String room) throws IOException {
        Properties german = words(room, "_de");
        words(room, "")
                .forEach((key, english) ->
                        assertThat(arguments(german.get(key))).as("%s", key).isEqualTo(arguments(english)));
    }

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String key : keysInCode()) {
            String room = key.substring(0, key.indexOf('.'));
            if (!words(room, "").containsKey(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFindingHasARemedy() throws IOException {
        Properties words = words("inventory", "");
        assertThat(words.stringPropertyNames())
                .filteredOn(key -> !key.endsWith(".remedy") && !PARTS.contains(key))
                .filteredOn(key -> WITHOUT_REMEDY.stream().noneMatch(key::startsWith))
                .allMatch(key -> words.containsKey(key + ".remedy"));
    }

    @Test
    void everySightingThatIsRefusedHasWords() throws IOException {
        Properties words = words("inventory", "");
        assertThat(UploadSighting.values())
                .allMatch(sighting ->
                        words.containsKey("inventory.refused." + sighting.name().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> arguments(Object pattern) {
        new MessageFormat(pattern.toString());
        Set<String> arguments = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{(\\d)}").matcher(pattern.toString());
        while (argument.find()) {
            arguments.add(argument.group(1));
        }
        return arguments;
    }

    private static Properties words(String room, String language) throws IOException {
        Properties words = new Properties();
        try (var text =
                Files.newBufferedReader(Path.of("src/main/resources/wording/" + room + language + ".properties"))) {
            words.load(text);
        }
        return words;
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/stowage"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        return keys;
    }
}
