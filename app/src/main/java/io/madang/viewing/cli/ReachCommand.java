package io.madang.viewing.cli;

import io.madang.viewing.Measure;
import io.madang.viewing.TitleReach;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingFolders;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.format.ReachText;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `top10 reach`: where a title was in the Top 10, how high and how long, and its first 91 days.
@Command(name = "reach", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class ReachCommand implements Callable<Integer> {

    private final ViewingFolders folders;

    @Spec
    private CommandSpec command;

    @Mixin
    private FolderAsked asked;

    @Option(names = "--work", paramLabel = "N", required = true)
    private int work;

    @Option(names = "--season", paramLabel = "N", defaultValue = "0")
    private int season;

    @Option(names = "--measure", paramLabel = "hours|views|members", defaultValue = "views")
    private Measure measure;

    @Mixin
    private Answer answer;

    public ReachCommand(ViewingFolders folders) {
        this.folders = folders;
    }

    @Override
    public Integer call() {
        return asked.during(folders, command.commandLine().getErr(), answer.locale(), this::reach);
    }

    private int reach(ViewingLists lists) {
        TitleReach reach = lists.reach(new ViewedUnit(work, season), measure);
        PrintWriter out = command.commandLine().getOut();
        out.print(
                switch (answer.form()) {
                    case TEXT -> new ReachText(answer.locale()).text(reach);
                    case JSON -> ReachText.json(reach);
                    case CSV -> ReachText.csv(reach);
                });
        out.flush();
        return reach.weeks().isEmpty() ? Answer.NO : Answer.DONE;
    }
}
