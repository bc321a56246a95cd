package io.madang.ranking.cli;

import io.madang.common.Finding;
import io.madang.ranking.Figures;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.rules.NamedRow;
import io.madang.ranking.rules.RuleOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// What came of each file, for programs: one object, or an array of them where several files were given.
///
/// `docs/formats.md` describes it key by key. It writes without data binding, which would take longer to load than most
/// files to verify.
final class VerifyJson implements VerifyAnswers {

    private final PrintWriter out;
    private final Locale locale;
    private final boolean isArray;
    private final JsonGenerator json;

    VerifyJson(PrintWriter out, Locale locale, boolean isArray) {
        this.out = out;
        this.locale = locale;
        this.isArray = isArray;
        json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(new Indented(), out);
        if (isArray) {
            json.writeStartArray();
        }
    }

    /// Writes over several lines.
    private static final class Indented extends ObjectWriteContext.Base {
        private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter();

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }

    @Override
    public void verified(PublishedFile file, List<RuleOutcome> outcomes, List<Finding> findings) {
        boolean isWhole = findings.stream().noneMatch(Finding::isError);
        boolean isKept = outcomes.stream().allMatch(RuleOutcome::isKept);
        json.writeStartObject();
        json.writeStringProperty("file", file.name());
        json.writeStringProperty("status", !isWhole ? "NOT_WHOLE" : isKept ? "VERIFIED" : "DIFFERENT");
        json.writeStringProperty("kind", file.kind().name());
        List<LocalDate> weeks = file.weeks();
        json.writeNumberProperty("weeks", weeks.size());
        if (!weeks.isEmpty()) {
            json.writeStringProperty("first_week", weeks.getFirst().toString());
            json.writeStringProperty("last_week", weeks.getLast().toString());
        }
        json.writeNumberProperty("rows", file.rows());
        json.writeName("rules");
        json.writeStartArray();
        outcomes.forEach(this::write);
        json.writeEndArray();
        write(findings);
        json.writeEndObject();
        json.flush();
    }

    private void write(RuleOutcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("rule", outcome.rule().name());
        json.writeNumberProperty("rows", outcome.rows());
        json.writeNumberProperty("exact", outcome.exact());
        json.writeName("exceptions");
        json.writeStartArray();
        outcome.exceptions().forEach(this::write);
        json.writeEndArray();
        json.writeName("differences");
        json.writeStartArray();
        outcome.differences().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(NamedRow named) {
        json.writeStartObject();
        json.writeNumberProperty("line", named.row().line());
        named.list().week().ifPresent(week -> json.writeStringProperty("week", week.toString()));
        if (!named.list().country().isEmpty()) {
            json.writeStringProperty("country", named.list().country());
        }
        json.writeStringProperty("category", named.list().category().published());
        json.writeNumberProperty("rank", named.row().rank());
        json.writeStringProperty("title", named.row().title());
        json.writeStringProperty("season", named.row().season());
        named.reason().ifPresent(reason -> json.writeStringProperty("reason", reason.name()));
        if (!named.other().isEmpty()) {
            json.writeStringProperty("other", named.other());
        }
        number("published", named.published());
        number("derived", named.derived());
        json.writeEndObject();
    }

    private void number(String name, long number) {
        if (number == Figures.NONE) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }

    @Override
    public void refused(Path file, List<Finding> findings) {
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
        json.writeStringProperty("status", "REFUSED");
        write(findings);
        json.writeEndObject();
        json.flush();
    }

    private void write(List<Finding> findings) {
        json.writeName("findings");
        json.writeStartArray();
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("severity", finding.severity().name());
            json.writeNumberProperty("line", finding.line());
            json.writeStringProperty("value", finding.value());
            json.writeStringProperty("problem", finding.problem().in(locale));
            json.writeStringProperty("hint", finding.hint().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void close() {
        if (isArray) {
            json.writeEndArray();
        }
        json.close();
        out.println();
        out.flush();
    }
}
