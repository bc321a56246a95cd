package io.madang.benchmarks.talent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The benchmarks of the talent scheduling engine by name.
public final class TalentBenchmarks {

    public static final String USAGE = """
            talent-generate N M IDX FILE | all FOLDER         problems of the generator, in the literature's format
            talent SET SECONDS OUT.csv [OPTION …]             solves a folder, a file, or the word generated
                --only REGEX | n=16-40,m=8-16   --skip REGEX | RANGES   --open-of CSV,…   --resume
                --threads N   --parallel N   --memory 4G   --seed N   --repeat N   --warm-up SECONDS
            talent-peer SET SECONDS OUT.csv [--only …] [--threads N]    next to OR-Tools CP-SAT
            talent-cold FOLDER RUNS OUT.csv                   whole processes of ./madang talent
            talent-summary CSV …                              Markdown tables of runs put together
            talent-chart CSV … OUT.svg                        charts of runs put together
            """;

    private TalentBenchmarks() {}

    /// @param given the words after the name
    public static void run(String name, List<String> given) throws IOException, InterruptedException {
        Words words = new Words(given, TalentRun.OPTIONS, TalentRun.SWITCHES);
        switch (name) {
            case "talent" -> TalentRun.run(words);
            case "talent-generate" -> generate(words);
            case "talent-peer" -> PeerRun.run(words);
            case "talent-cold" -> ColdStarts.run(words);
            case "talent-summary" -> System.out.print(TalentSummary.of(paths(words.places())));
            case "talent-chart" -> chart(words);
            default -> System.out.print(USAGE);
        }
    }

    private static void generate(Words words) throws IOException {
        if (words.place(0, "the number of scenes, or the word all").equals("all")) {
            TalentWriter.writeAll(TalentGenerator.wholeSet(), Path.of(words.place(1, "the folder to write to")));
            return;
        }
        TalentWriter.write(
                TalentGenerator.draw(
                        Integer.parseInt(words.place(0, "the number of scenes")),
                        Integer.parseInt(words.place(1, "the number of actors")),
                        Integer.parseInt(words.place(2, "the index"))),
                Path.of(words.place(3, "the file to write")));
    }

    private static void chart(Words words) throws IOException {
        words.place(1, "the SVG file to write");
        List<Path> paths = paths(words.places());
        TalentCharts.write(paths.subList(0, paths.size() - 1), paths.getLast());
    }

    private static List<Path> paths(List<String> places) {
        return places.stream().map(Path::of).toList();
    }
}
