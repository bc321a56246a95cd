package io.madang.shooting.cli;

import io.madang.common.Finding;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Answers for programs, written as they come: one object, or an array of them where several files were given.
///
/// `docs/formats.md` describes it key by key. It writes without data binding, which takes longer to load than a small
/// film to solve.
final class TalentJson implements TalentAnswers {

    private final PrintWriter out;
    private final Locale locale;
    private final long seed;
    private final boolean isArray;
    private final JsonGenerator json;

    TalentJson(PrintWriter out, Locale locale, long seed, boolean isArray) {
        this.out = out;
        this.locale = locale;
        this.seed = seed;
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
    public void solved(Path file, TalentProblem problem, TalentOutcome outcome) {
        TalentOrder order = outcome.order();
        json.writeStartObject();
        json.writeStringProperty("name", problem.name());
        json.writeStringProperty("file", file.toString());
        json.writeStringProperty("status", status(outcome));
        json.writeNumberProperty("cost", order.cost());
        json.writeNumberProperty("bound", outcome.bound());
        json.writeNumberProperty("gap", outcome.gap());
        json.writeNumberProperty("seconds", outcome.effort().seconds());
        json.writeNumberProperty("seed", seed);
        json.writeName("order");
        json.writeStartArray();
        order.scenes().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeNumberProperty("states", outcome.effort().states());
        if (outcome instanceof TalentOutcome.Feasible feasible) {
            json.writeStringProperty("stopped", feasible.stopped().name());
        }
        json.writeEndObject();
        json.flush();
    }

    private static String status(TalentOutcome outcome) {
        return switch (outcome) {
            case TalentOutcome.Optimal _ -> "OPTIMAL";
            case TalentOutcome.Feasible _ -> "FEASIBLE";
        };
    }

    @Override
    public void unreadable(Path file, List<Finding> findings) {
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
        json.writeStringProperty("status", "UNREADABLE");
        json.writeName("findings");
        json.writeStartArray();
        findings.forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void write(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("severity", finding.severity().name());
        json.writeNumberProperty("line", finding.line());
        json.writeStringProperty("value", finding.value());
        json.writeStringProperty("problem", finding.problem().in(locale));
        json.writeStringProperty("hint", finding.hint().in(locale));
        json.writeEndObject();
    }

    @Override
    public void end() {
        if (isArray) {
            json.writeEndArray();
        }
        json.close();
        out.println();
        out.flush();
    }
}
