package io.madang.stageplan.web;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.platform.web.Rejected;
import io.madang.stageplan.PlanSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/// Reads a change of the lot that somebody pasted into a page.
public final class ChangeText {

    private final PlanSource source;

    public ChangeText(PlanSource source) {
        this.source = source;
    }

    /// The change, or a `Rejected` with every finding in it.
    LotChange read(String text, Lot lot, Locale locale) {
        Parsed<LotChange> parsed = parse(text, lot);
        List<Message> findings = parsed.findings().stream()
                .filter(Finding::isError)
                .map(finding -> Message.of("page.verbatim", finding.in(locale)))
                .toList();
        return parsed.value()
                .orElseThrow(() -> new Rejected(
                        HttpStatus.UNPROCESSABLE_CONTENT, Message.of("page.scenario.wrong-file"), findings));
    }

    /// The reader reads files, so the text becomes one for a moment, under a name that findings may show.
    private Parsed<LotChange> parse(String text, Lot lot) {
        try {
            Path folder = Files.createTempDirectory("madang-change");
            Path file = folder.resolve("change.yaml");
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
                return source.readChange(file, lot);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
