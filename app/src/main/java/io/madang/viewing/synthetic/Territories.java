package io.madang.viewing.synthetic;

import io.madang.viewing.ViewingCountry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/// The territories of `viewing/territories.csv`: first the 94 of the published lists, then the others.
///
/// Numbers are those of ISO 3166-1, zones those of IANA; where a country has several, its most populous one.
final class Territories {

    private Territories() {}

    static List<ViewingCountry> first(int count) {
        try (InputStream bytes =
                        Objects.requireNonNull(Territories.class.getResourceAsStream("/viewing/territories.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).limit(count).map(Territories::country).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ViewingCountry country(String line) {
        String[] cells = line.split(",", -1);
        return new ViewingCountry(Integer.parseInt(cells[0]), cells[1], ZoneId.of(cells[2]));
    }
}
