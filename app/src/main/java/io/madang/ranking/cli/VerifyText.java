package io.madang.ranking.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.ranking.Figures;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.rules.ListRule;
import io.madang.ranking.rules.NamedRow;
import io.madang.ranking.rules.RuleOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What came of each file, for people at a terminal.
final class VerifyText implements VerifyAnswers {

    private static final int RULE_WIDTH = 64;
    private static final int NUMBER_WIDTH = 11;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale locale;

    VerifyText(PrintWriter out, PrintWriter err, Locale locale) {
        this.out = out;
        this.err = err;
        this.locale = locale;
    }

    @Override
    public void verified(PublishedFile file, List<RuleOutcome> outcomes, List<Finding> findings) {
        head(file);
        line(
                "top10.verify.rule",
                say("top10.verify.rows"),
                say("top10.verify.exact"),
                say("top10.verify.exceptions"),
                say("top10.verify.differences"));
        outcomes.forEach(outcome -> line(
                key(outcome.rule()),
                number(outcome.rows()),
                number(outcome.exact()),
                number(outcome.exceptions().size()),
                number(outcome.differences().size())));
        outcomes.forEach(outcome -> {
            named(outcome.rule(), "top10.verify.named-exceptions", outcome.exceptions());
            named(outcome.rule(), "top10.verify.named-differences", outcome.differences());
        });
        out.println();
        out.println(sentence(outcomes, findings));
        out.flush();
        tell(findings);
    }

    private void head(PublishedFile file) {
        List<LocalDate> weeks = file.weeks();
        String kind = say("top10.kind." + file.kind());
        out.println();
        out.println(
                weeks.isEmpty()
                        ? say("top10.verify.head-popular", file.name(), kind, file.rows())
                        : say(
                                "top10.verify.head",
                                file.name(),
                                kind,
                                weeks.size(),
                                weeks.getFirst(),
                                weeks.getLast(),
                                file.rows()));
        out.println();
    }

    private void line(String rule, String... numbers) {
        StringBuilder line = new StringBuilder(Columns.left(say(rule), RULE_WIDTH));
        for (String number : numbers) {
            line.append("  ").append(Columns.right(number, NUMBER_WIDTH));
        }
        out.println(line);
    }

    private void named(ListRule rule, String head, List<NamedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.println();
        out.println(say(head, say(key(rule)), rows.size()));
        for (NamedRow row : rows) {
            String why = row.reason()
                    .map(reason -> say("top10.reason." + reason, row.other()))
                    .orElseGet(() -> say("top10.reason.none"));
            out.println(say(
                    "top10.verify.row",
                    row.row().line(),
                    row.list(),
                    row.row().rank(),
                    row.row().label(),
                    known(row.published()),
                    known(row.derived()),
                    why));
        }
    }

    private String sentence(List<RuleOutcome> outcomes, List<Finding> findings) {
        long different = outcomes.stream()
                .mapToLong(outcome -> outcome.differences().size())
                .sum();
        if (findings.stream().anyMatch(Finding::isError)) {
            return say("top10.verify.not-whole", different);
        }
        return different == 0 ? say("top10.verify.kept") : say("top10.verify.different", different);
    }

    @Override
    public void refused(Path file, List<Finding> findings) {
        tell(findings);
        out.println(say("top10.verify.refused", file));
        out.flush();
    }

    private void tell(List<Finding> findings) {
        findings.forEach(finding -> err.println(finding.in(locale)));
        err.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    private static String key(ListRule rule) {
        return "top10.rule." + rule;
    }

    private String known(long number) {
        return number == Figures.NONE ? "–" : number(number);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
