package io.madang.benchmarks.talent;

import io.madang.shooting.TalentProblem;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which problems of a set to run: by ranges such as `n=16-40,m=8-16`, or by a regular expression on the name.
final class Selection {

    private static final Pattern RANGES = Pattern.compile("[nm]=\\d+(-\\d+)?(,[nm]=\\d+(-\\d+)?)*");
    private static final Pattern RANGE = Pattern.compile("([nm])=(\\d+)(?:-(\\d+))?");

    private Selection() {}

    static Predicate<TalentProblem> parse(String text) {
        if (!RANGES.matcher(text).matches()) {
            Pattern name = Pattern.compile(text);
            return problem -> name.matcher(problem.name()).find();
        }
        Predicate<TalentProblem> all = problem -> true;
        Matcher ranges = RANGE.matcher(text);
        while (ranges.find()) {
            boolean isOfScenes = ranges.group(1).equals("n");
            int from = Integer.parseInt(ranges.group(2));
            int to = ranges.group(3) == null ? from : Integer.parseInt(ranges.group(3));
            all = all.and(problem -> {
                int size = isOfScenes ? problem.sceneCount() : problem.actorCount();
                return from <= size && size <= to;
            });
        }
        return all;
    }
}
