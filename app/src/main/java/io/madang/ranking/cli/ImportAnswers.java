package io.madang.ranking.cli;

import io.madang.common.Finding;
import io.madang.ranking.ImportOutcome;
import io.madang.ranking.ImportOutcome.Kept;
import io.madang.ranking.ImportOutcome.Known;
import io.madang.ranking.ImportOutcome.Lacking;
import io.madang.ranking.ImportOutcome.Renamed;
import io.madang.ranking.ListKey;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells what became of each file, and remembers the exit code.
final class ImportAnswers {

    private static final int MOST_EXAMPLES = 5;

    private final PrintWriter out;
    private final PrintWriter err;
    private final AnswerForm form;
    private final ArrayNode json = JsonMapper.shared().createArrayNode();
    private int exitCode = AnswerForm.DONE;

    ImportAnswers(PrintWriter out, PrintWriter err, AnswerForm form) {
        this.out = out;
        this.err = err;
        this.form = form;
    }

    void refused(ImportListsCommand.Read read) {
        long errors = read.findings().stream().filter(Finding::isError).count();
        String sentence = form.say("top10.import.refused", read.path(), errors);
        exitCode = AnswerForm.BAD_INPUT;
        tell(read.path(), "REFUSED", sentence, read.findings());
    }

    void kept(ImportListsCommand.Read read, ImportOutcome outcome) {
        Path path = read.path();
        switch (outcome) {
            case Kept kept -> {
                ObjectNode node = tell(path, "KEPT", sentence(path, kept), read.findings());
                node.put("number", kept.number())
                        .put("added", kept.added())
                        .put("changed", kept.changed())
                        .put("same", kept.same())
                        .put("works", kept.works());
                ArrayNode renamed = node.putArray("renamed");
                kept.renamed().forEach(one -> write(renamed.addObject(), one));
            }
            case Known known ->
                tell(path, "KNOWN", form.say("top10.import.known", path, known.number()), read.findings())
                        .put("number", known.number());
            case Lacking(List<ListKey> lists) -> {
                String examples = lists.stream()
                        .limit(MOST_EXAMPLES)
                        .map(ListKey::toString)
                        .collect(Collectors.joining(", "));
                exitCode = AnswerForm.BAD_INPUT;
                ObjectNode node = tell(
                        path,
                        "LACKING",
                        form.say("top10.import.lacking", path, lists.size(), examples),
                        read.findings());
                ArrayNode lacking = node.putArray("lacking");
                lists.forEach(list -> lacking.add(list.toString()));
            }
        }
    }

    private String sentence(Path path, Kept kept) {
        String sentence = form.say("top10.import.kept", path, kept.added(), kept.changed(), kept.same(), kept.works());
        if (form.isJson() || kept.renamed().isEmpty()) {
            return sentence;
        }
        String renamed = kept.renamed().stream()
                .map(one -> form.say("top10.import.renamed", one.work(), one.from(), one.to()))
                .collect(Collectors.joining(System.lineSeparator()));
        return sentence + System.lineSeparator() + renamed;
    }

    private static void write(ObjectNode node, Renamed renamed) {
        node.put("work", renamed.work().value())
                .put("from", renamed.from().label())
                .put("to", renamed.to().label());
    }

    private ObjectNode tell(Path path, String status, String sentence, List<Finding> findings) {
        ObjectNode node = json.addObject();
        node.put("file", path.toString()).put("status", status).put("message", sentence);
        ArrayNode list = node.putArray("findings");
        for (Finding finding : findings) {
            list.addObject()
                    .put("severity", finding.severity().name())
                    .put("line", finding.line())
                    .put("value", finding.value())
                    .put("problem", finding.problem().in(form.locale()))
                    .put("hint", finding.hint().in(form.locale()));
        }
        if (!form.isJson()) {
            findings.forEach(finding -> err.println(finding.in(form.locale())));
            err.flush();
            out.println(sentence);
            out.flush();
        }
        return node;
    }

    int end() {
        if (form.isJson()) {
            out.println(json.toPrettyString());
            out.flush();
        }
        return exitCode;
    }
}
