package io.madang.ranking.cli;

import io.madang.common.Finding;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.rules.RuleOutcome;
import java.nio.file.Path;
import java.util.List;

/// Tells what came of each file, one after the other.
interface VerifyAnswers extends AutoCloseable {

    void verified(PublishedFile file, List<RuleOutcome> outcomes, List<Finding> findings);

    /// A file of which nothing can be said.
    void refused(Path file, List<Finding> findings);

    @Override
    void close();
}
