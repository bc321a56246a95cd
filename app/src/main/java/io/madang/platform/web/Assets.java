package io.madang.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/// Where the bundled scripts and styles are: names as pages say them to addresses that change with the content.
public final class Assets {

    private final Properties files = new Properties();

    public Assets() {
        try (InputStream list = Assets.class.getResourceAsStream("/assets.properties")) {
            if (list == null) {
                throw new IllegalStateException(
                        "The browser part is missing. Maybe run the build, which bundles it from ui/.");
            }
            files.load(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String href(String name) {
        return "/assets/"
                + Optional.ofNullable(files.getProperty(name))
                        .orElseThrow(() -> new IllegalArgumentException("No asset (%s).".formatted(name)));
    }
}
