package io.madang.shooting.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.shooting.DayOutOfDays;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.SchedulingOutcome.Found;
import io.madang.shooting.SchedulingOutcome.Impossible;
import io.madang.shooting.SchedulingOutcome.Optimal;
import io.madang.shooting.SchedulingOutcome.Unknown;
import io.madang.shooting.ShootingCheck.Consequence;
import io.madang.shooting.ShootingRules.Violation;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSchedule.Cost;
import io.madang.shooting.ShootingSchedule.ShootingDay;
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

/// The answer for programs; `docs/formats.md` describes it key by key.
final class ShootJson {

    private final PrintWriter out;
    private final Locale locale;
    private final JsonGenerator json;

    ShootJson(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
        json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(new Indented(), out);
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

    void write(ShootAnswer answer) {
        json.writeStartObject();
        json.writeStringProperty("name", answer.problem().name());
        json.writeStringProperty("file", answer.file().toString());
        json.writeStringProperty("status", status(answer.outcome()));
        switch (answer.outcome()) {
            case Found found -> found(answer, found);
            case Impossible(List<Message> reasons, List<Message> relaxation, SchedulingOutcome.Effort effort) -> {
                effort(effort, answer.seed());
                sentences("reasons", reasons);
                sentences("relaxation", relaxation);
            }
            case Unknown(List<Message> broken, SchedulingOutcome.Effort effort) -> {
                effort(effort, answer.seed());
                sentences("reasons", broken);
            }
        }
        answer.board().ifPresent(board -> board(answer, board));
        json.writeEndObject();
        end();
    }

    void refused(Path file, List<Finding> findings) {
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
        json.writeStringProperty("status", "UNREADABLE");
        json.writeName("findings");
        json.writeStartArray();
        findings.forEach(finding -> json.writeString(finding.in(locale)));
        json.writeEndArray();
        json.writeEndObject();
        end();
    }

    private void end() {
        json.close();
        out.println();
        out.flush();
    }

    private static String status(SchedulingOutcome outcome) {
        return switch (outcome) {
            case Optimal _ -> "OPTIMAL";
            case SchedulingOutcome.Feasible _ -> "FEASIBLE";
            case Impossible _ -> "IMPOSSIBLE";
            case Unknown _ -> "UNKNOWN";
        };
    }

    private void effort(SchedulingOutcome.Effort effort, long seed) {
        json.writeNumberProperty("seconds", effort.seconds());
        json.writeNumberProperty("seed", seed);
        json.writeNumberProperty("steps", effort.steps());
    }

    private void sentences(String key, List<Message> sentences) {
        json.writeName(key);
        json.writeStartArray();
        sentences.forEach(sentence -> json.writeString(sentence.in(locale)));
        json.writeEndArray();
    }

    private void found(ShootAnswer answer, Found found) {
        json.writeNumberProperty("cost", found.schedule().cost().total());
        json.writeNumberProperty("bound", found.bound());
        json.writeNumberProperty("gap", found.gap());
        effort(found.effort(), answer.seed());
        json.writeStringProperty("currency", answer.problem().costs().currency());
        terms("terms", found.schedule().cost());
        days(answer, found.schedule());
        cast(answer, found.schedule());
        if (!answer.why().isEmpty()) {
            json.writeName("why");
            json.writeStartArray();
            answer.why().forEach(this::consequence);
            json.writeEndArray();
        }
        if (!answer.alternatives().isEmpty()) {
            json.writeName("alternatives");
            json.writeStartArray();
            for (ShootingSchedule other : answer.alternatives()) {
                json.writeStartObject();
                json.writeNumberProperty("cost", other.cost().total());
                terms("terms", other.cost());
                days(answer, other);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void terms(String key, Cost cost) {
        json.writeName(key);
        json.writeStartObject();
        cost.terms().forEach((term, amount) -> json.writeNumberProperty(term.name(), amount));
        json.writeEndObject();
    }

    private void days(ShootAnswer answer, ShootingSchedule schedule) {
        json.writeName("days");
        json.writeStartArray();
        for (ShootingDay day : schedule.days()) {
            json.writeStartObject();
            json.writeStringProperty("date", day.date().toString());
            json.writeStringProperty(
                    "unit", answer.problem().units().get(day.unit()).name());
            json.writeNumberProperty(
                    "eighths",
                    day.scenes().stream()
                            .mapToInt(scene ->
                                    answer.problem().scenes().get(scene).eighths())
                            .sum());
            json.writeStringProperty("call", day.call().toString());
            json.writeStringProperty("wrap", day.wrap().toString());
            json.writeName("scenes");
            json.writeStartArray();
            day.scenes()
                    .forEach(scene -> json.writeString(
                            answer.problem().scenes().get(scene).number()));
            json.writeEndArray();
            json.writeName("sheets");
            json.writeStartArray();
            day.scenes()
                    .forEach(scene -> json.writeString(
                            answer.breakdown().sheets().get(scene).id().value()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cast(ShootAnswer answer, ShootingSchedule schedule) {
        json.writeName("cast");
        json.writeStartArray();
        for (DayOutOfDays row : DayOutOfDays.of(answer.problem(), schedule)) {
            json.writeStartObject();
            json.writeStringProperty("name", row.name());
            json.writeStringProperty(
                    "id", answer.breakdown().cast().get(row.person()).boardId());
            json.writeNumberProperty("worked", row.worked());
            json.writeNumberProperty("held", row.held());
            json.writeNumberProperty("paid", row.worked() + row.held());
            json.writeName("codes");
            json.writeStartObject();
            row.marks().forEach((date, code) -> json.writeStringProperty(date.toString(), code.name()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void consequence(Consequence consequence) {
        json.writeStartObject();
        json.writeStringProperty("to", consequence.to().toString());
        json.writeNumberProperty("change", consequence.change().total());
        terms("terms", consequence.change());
        broken(consequence.broken());
        json.writeEndObject();
    }

    private void broken(List<Violation> broken) {
        json.writeName("broken");
        json.writeStartArray();
        for (Violation violation : broken) {
            json.writeString(violation.rule() + ": " + violation.reason().in(locale));
        }
        json.writeEndArray();
    }

    private void board(ShootAnswer answer, ShootAnswer.Counted board) {
        json.writeName("board");
        json.writeStartObject();
        json.writeStringProperty("name", board.name());
        json.writeNumberProperty("cost", board.schedule().cost().total());
        terms("terms", board.schedule().cost());
        json.writeNumberProperty("days", board.schedule().days().size());
        json.writeNumberProperty(
                "scenes",
                board.schedule().days().stream()
                        .mapToInt(day -> day.scenes().size())
                        .sum());
        json.writeNumberProperty("of", answer.problem().scenes().size());
        broken(board.broken());
        json.writeEndObject();
    }
}
