package io.madang.shooting.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.shooting.SceneOrderCheck;
import io.madang.shooting.SceneOrderCheck.Drop;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.SceneOrderSolver.Found;
import io.madang.shooting.SceneOrderSolver.Impossible;
import io.madang.shooting.SceneOrderSolver.Unknown;
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
        start(file, problem.name(), status(outcome));
        found(outcome);
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void ruled(Path file, SceneOrderProblem problem, SceneOrderSolver.Outcome outcome) {
        String name = problem.talent().name();
        switch (outcome) {
            case Found(TalentOutcome talent) -> {
                start(file, name, status(talent));
                found(talent);
                json.writeName("drops");
                json.writeStartArray();
                SceneOrderCheck.drops(problem, talent.order().scenes()).forEach(this::write);
                json.writeEndArray();
            }
            case Impossible(List<Message> reasons, TalentOutcome.Effort effort) -> {
                start(file, name, "IMPOSSIBLE");
                effort(effort);
                json.writeName("reasons");
                json.writeStartArray();
                reasons.forEach(reason -> json.writeString(reason.in(locale)));
                json.writeEndArray();
            }
            case Unknown(TalentOutcome.Effort effort, TalentOutcome.Stop stopped) -> {
                start(file, name, "UNKNOWN");
                effort(effort);
                json.writeStringProperty("stopped", stopped.name());
            }
        }
        json.writeEndObject();
        json.flush();
    }

    private void effort(TalentOutcome.Effort effort) {
        json.writeNumberProperty("seconds", effort.seconds());
        json.writeNumberProperty("seed", seed);
    }

    private void write(Drop drop) {
        json.writeStartObject();
        json.writeNumberProperty("actor", drop.actor());
        json.writeNumberProperty("from", drop.from());
        json.writeNumberProperty("to", drop.to());
        json.writeNumberProperty("days", drop.days());
        json.writeEndObject();
    }

    private void start(Path file, String name, String status) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("file", file.toString());
        json.writeStringProperty("status", status);
    }

    private void found(TalentOutcome outcome) {
        TalentOrder order = outcome.order();
        json.writeNumberProperty("cost", order.cost());
        json.writeNumberProperty("bound", outcome.bound());
        json.writeNumberProperty("gap", outcome.gap());
        effort(outcome.effort());
        json.writeName("order");
        json.writeStartArray();
        order.scenes().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeNumberProperty("states", outcome.effort().states());
        if (outcome instanceof TalentOutcome.Feasible feasible) {
            json.writeStringProperty("stopped", feasible.stopped().name());
        }
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
