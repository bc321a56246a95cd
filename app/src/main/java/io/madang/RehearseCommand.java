package io.madang;

import io.madang.folder.StudioKeeping;
import io.madang.platform.Storage;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rehearse`: walks once through a server and a plan, so that the build can keep what later starts will load.
///
/// Only the launcher calls it.
@Command(name = "rehearse", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("", "lot", "api/lot/timeline", "slate", "plan", "scenarios");

    @Parameters(index = "0", paramLabel = "STUDIO-FOLDER")
    private Path sample;

    @Parameters(index = "1", paramLabel = "DATA-FOLDER")
    private Path data;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        Main.run(new String[] {"plan", sample.toString(), "--time-limit", "5"}, out, out);
        try (Program program = Program.serve(Storage.in(data), 0)) {
            Assembly.studioFolders(Assembly.publicHolidays(), Assembly.screenplays(), Assembly.breakdownFiles())
                    .read(sample)
                    .value()
                    .ifPresent(studio -> program.part(StudioKeeping.class).keep(studio, true));
            for (String page : PAGES) {
                visit(program.address().resolve(page), out);
            }
        }
        return 0;
    }

    private static void visit(URI page, PrintWriter out) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(page).build();
            int status =
                    browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            out.println(page + " answered " + status);
        }
    }
}
