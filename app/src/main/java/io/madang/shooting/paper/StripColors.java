package io.madang.shooting.paper;

import io.madang.script.DayPart;
import io.madang.script.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// Which strip has which color.
///
/// @param tones by key, such as `exterior.night` and `day-break`; every key is there
public record StripColors(Map<String, Tone> tones) {

    private static final String FILE = "/strips.properties";

    private static final List<String> BANDS =
            List.of("day-break", "week", "banner", "day", "off", "works", "starts", "waits", "drops");

    private static final StripColors CLASSIC = classicFile();

    public StripColors {
        tones = Map.copyOf(tones);
        Map<String, Tone> known = tones;
        List<String> missing =
                keys().filter(key -> !known.containsKey(key)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("There is no color for (%s).".formatted(String.join(", ", missing)));
        }
    }

    /// The classic board: white, yellow, blue and green.
    public static StripColors classic() {
        return CLASSIC;
    }

    /// Other colors for some of the keys; an `IllegalArgumentException` where a key is unknown or no color.
    public static StripColors of(Reader file) throws IOException {
        Map<String, Tone> tones = new HashMap<>(CLASSIC.tones);
        Properties own = new Properties();
        own.load(file);
        for (String key : own.stringPropertyNames()) {
            if (!tones.containsKey(key)) {
                throw new IllegalArgumentException("No strip is called (%s).".formatted(key));
            }
            tones.put(key, tone(own.getProperty(key)));
        }
        return new StripColors(tones);
    }

    private static StripColors classicFile() {
        try (InputStream in = StripColors.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The resource (%s) is missing.".formatted(FILE));
            }
            Properties file = new Properties();
            file.load(in);
            Map<String, Tone> tones = new HashMap<>();
            file.stringPropertyNames().forEach(key -> tones.put(key, tone(file.getProperty(key))));
            return new StripColors(tones);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tone tone(String color) {
        String said = color.strip().toLowerCase(Locale.ROOT);
        return new Tone(said.equals("#ffffff") ? "" : said);
    }

    private static Stream<String> keys() {
        return Stream.concat(
                BANDS.stream(),
                Arrays.stream(Setting.values())
                        .flatMap(setting -> Arrays.stream(DayPart.values()).map(light -> key(setting, light))));
    }

    private static String key(Setting setting, DayPart light) {
        return (setting.name() + "." + light.name()).toLowerCase(Locale.ROOT);
    }

    Tone of(Setting setting, DayPart light) {
        return tones.getOrDefault(key(setting, light), Tone.PLAIN);
    }

    Tone band(String key) {
        return tones.getOrDefault(key, Tone.PLAIN);
    }
}
