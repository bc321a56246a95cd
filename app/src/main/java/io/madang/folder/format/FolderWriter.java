package io.madang.folder.format;

import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.TitleScripts;
import io.madang.common.Finding;
import io.madang.folder.StudioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a studio folder, or nothing where the folder has files that would not be overwritten.
final class FolderWriter {

    private final Path folder;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    FolderWriter(StudioFolder studio, Path folder, BreakdownFiles breakdowns) {
        this.folder = folder;
        put(
                "studio.yaml",
                LotWriter.studio(studio.lot().house(), studio.launches().hour()));
        put("lot.yaml", LotWriter.lot(studio.lot()));
        put("partners.yaml", LotWriter.partners(studio.partners()));
        studio.titles().forEach(title -> {
            String text = TitleWriter.title(title, studio.launches().find(title.id()));
            put(FolderListing.TITLES + "/" + title.id() + ".yaml", text);
        });
        studio.scripts().forEach(scripts -> put(scripts, breakdowns));
    }

    private void put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A breakdown that is only what its screenplay gives is not written, since it is made again of it.
    private void put(TitleScripts scripts, BreakdownFiles breakdowns) {
        String start = FolderListing.SCRIPTS + "/" + scripts.title();
        scripts.screenplays().forEach((edition, file) -> files.put(start + ScriptName.ending(edition), file.content()));
        scripts.breakdown()
                .filter(_ -> scripts.isEdited())
                .ifPresent(breakdown -> put(start + ScriptName.SCHEDULE, breakdowns.write(breakdown)));
        if (!scripts.rules().isEmpty()) {
            put(start + ScriptName.RULES, scripts.rules());
        }
    }

    List<Finding> write() {
        Report report = new Report(folder.toString(), findings);
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                report.error(0, "", "folder.folder-is-a-file");
                return findings;
            }
            refuseForeign(folder, "");
            refuseForeign(folder.resolve(FolderListing.TITLES), FolderListing.TITLES + "/");
            refuseForeign(folder.resolve(FolderListing.SCRIPTS), FolderListing.SCRIPTS + "/");
            if (findings.isEmpty()) {
                Files.createDirectories(folder.resolve(FolderListing.TITLES));
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.createDirectories(folder.resolve(file.getKey()).resolveSibling(""));
                    replace(folder.resolve(file.getKey()), file.getValue());
                }
            }
        } catch (IOException e) {
            report.error(0, "", "folder.unwritable", e.getClass().getSimpleName());
        }
        return findings;
    }

    /// Hidden files, such as those of git, may stay.
    private void refuseForeign(Path directory, String prefix) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Set<String> ours = files.keySet().stream()
                .filter(file -> file.startsWith(prefix))
                .map(file -> file.substring(prefix.length()))
                .map(file -> file.contains("/") ? file.substring(0, file.indexOf('/')) : file)
                .collect(Collectors.toSet());
        if (prefix.isEmpty()) {
            ours.addAll(List.of(FolderListing.TITLES, FolderListing.SCRIPTS));
        }
        try (Stream<Path> entries = Files.list(directory)) {
            entries.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith(".") && !ours.contains(name))
                    .sorted()
                    .forEach(name -> new Report(prefix + name, findings).error(0, "", "folder.foreign-file"));
        }
    }

    /// The old file stays whole until the new one is.
    private static void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
