package io.madang.house;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything a person reads exists in English and in Korean, once, and is used.
class LanguagesTest {

    private static final Path RESOURCES = SourceFile.REPOSITORY.resolve("app/src/main/resources");
    private static final Pattern QUOTED_KEY = Pattern.compile("[\"'{]#?\\{?([a-z]?[\\w-]*(\\.[\\w-]*)+)[\"'}(]");
    private static final Pattern MESSAGE_OF = Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    /// A run of Latin words that only a sentence has; names, units and file names are shorter.
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[a-z]+ [a-z]+");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "commands"})
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(korean(bundle).keySet()).isEqualTo(english(bundle).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "commands"})
    void noKeyIsWrittenTwice(String bundle) throws IOException {
        for (String file : List.of(bundle + ".properties", bundle + "_ko.properties")) {
            List<String> keys = Files.readAllLines(RESOURCES.resolve(file)).stream()
                    .filter(line -> line.matches("[\\w.-]+ *=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyMessageOfTheCodeExists() {
        Set<String> named = SourceFile.under(SourceFile.MAIN).stream()
                .flatMap(file ->
                        MESSAGE_OF.matcher(String.join("\n", file.lines())).results())
                .map(match -> match.group(1))
                .filter(key -> !key.endsWith("."))
                .collect(toCollection(TreeSet::new));
        named.removeAll(english("messages").keySet());
        assertThat(named).isEmpty();
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> quoted = quotedKeys();
        assertThat(english("messages").keySet().stream().filter(key -> !isUsed(key, quoted)))
                .isEmpty();
    }

    @Test
    void bothLanguagesSpeakOfTheSameValues() {
        Map<String, String> korean = korean("messages");
        assertThat(english("messages"))
                .allSatisfy((key, sentence) -> assertThat(arguments(korean.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(sentence)));
    }

    @Test
    void apostrophesAreDoubledForMessageFormat() {
        Stream.of(english("messages"), korean("messages"))
                .forEach(bundle -> assertThat(bundle)
                        .allSatisfy((key, sentence) ->
                                assertThat(sentence.replace("''", "")).as(key).doesNotContain("'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "commands"})
    void theKoreanBundleIsKorean(String bundle) {
        assertThat(korean(bundle))
                .allSatisfy(
                        (key, sentence) -> assertThat(HANGUL.matcher(sentence).find()
                                        || !ENGLISH_SENTENCE.matcher(sentence).find())
                                .as("%s=%s", key, sentence)
                                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "commands"})
    void theEnglishBundleIsEnglish(String bundle) {
        assertThat(english(bundle))
                .allSatisfy(
                        (key, sentence) -> assertThat(HANGUL.matcher(sentence).find() && !key.startsWith("language."))
                                .as("%s=%s", key, sentence)
                                .isFalse());
    }

    /// A key may be put together: from a quoted beginning (`"phase." + name`), or with a quoted end (`key + ".hint"`).
    private static boolean isUsed(String key, Set<String> quoted) {
        return quoted.contains(key)
                || quoted.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part))
                || quoted.stream()
                        .anyMatch(end -> end.startsWith(".")
                                && key.endsWith(end)
                                && isUsed(key.substring(0, key.length() - end.length()), quoted));
    }

    private static Set<String> quotedKeys() {
        return Stream.of(SourceFile.MAIN, RESOURCES.resolve("templates"), SourceFile.REPOSITORY.resolve("ui/src"))
                .filter(Files::isDirectory)
                .flatMap(LanguagesTest::filesUnder)
                .map(LanguagesTest::text)
                .flatMap(text -> QUOTED_KEY.matcher(text).results())
                .map(match -> match.group(1))
                .collect(toSet());
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> english(String bundle) {
        return load(bundle + ".properties");
    }

    private static Map<String, String> korean(String bundle) {
        return load(bundle + "_ko.properties");
    }

    private static Map<String, String> load(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }
}
