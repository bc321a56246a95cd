package io.madang.folder.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.platform.AnswerLanguage;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a command of this room answers: in which form and language; a `@Mixin` of picocli.
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class Answer {

    static final int DONE = 0;
    static final int NO = 1;
    static final int BAD_INPUT = 2;

    /// What reads the answer.
    enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "answer.format")
    private Form form;

    @Mixin
    private AnswerLanguage language;

    /// Writes findings and what became of the command, and gives its exit code.
    ///
    /// @param status one word for programs, such as `STORED`
    int tell(PrintWriter out, List<Finding> findings, Message sentence, String status, int exitCode) {
        if (form == Form.JSON) {
            out.println(json(findings, sentence, status).toPrettyString());
        } else {
            findings.forEach(finding -> out.println(finding.in(language.locale())));
            out.println(sentence.in(language.locale()));
        }
        out.flush();
        return exitCode;
    }

    private ObjectNode json(List<Finding> findings, Message sentence, String status) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("status", status).put("message", sentence.in(language.locale()));
        ArrayNode list = root.putArray("findings");
        for (Finding finding : findings) {
            list.addObject()
                    .put("severity", finding.severity().name())
                    .put("file", finding.file())
                    .put("line", finding.line())
                    .put("value", finding.value())
                    .put("problem", finding.problem().in(language.locale()))
                    .put("hint", finding.hint().in(language.locale()));
        }
        return root;
    }
}
