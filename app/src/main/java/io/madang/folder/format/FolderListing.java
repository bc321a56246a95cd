package io.madang.folder.format;

import io.madang.common.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at which files a studio folder has.
final class FolderListing {

    static final List<String> FILES = List.of("studio.yaml", "lot.yaml", "partners.yaml");
    static final String TITLES = "titles";
    static final String SCRIPTS = "scripts";
    private static final Set<String> LATER = Set.of("investment.csv");

    private FolderListing() {}

    /// A file of `titles/`.
    ///
    /// @param shown its path within the folder
    /// @param id its name without the ending
    record TitleFile(Path path, String shown, String id) {}

    /// Whether `folder` can be read at all; names files beside the known ones that may be misspelled.
    static boolean isStudioFolder(Path folder, List<Finding> findings) {
        Report report = new Report(folder.toString(), findings);
        if (!Files.exists(folder)) {
            report.error(0, "", "folder.no-folder");
            return false;
        }
        if (!Files.isDirectory(folder)) {
            report.error(0, "", "folder.folder-is-a-file");
            return false;
        }
        if (FILES.stream().noneMatch(file -> Files.exists(folder.resolve(file)))) {
            report.error(0, "", "folder.not-a-studio-folder", String.join(", ", FILES));
            return false;
        }
        names(folder).forEach(name -> judge(name, new Report(name, findings)));
        return true;
    }

    private static void judge(String name, Report report) {
        if (LATER.contains(name)) {
            report.warning(0, "", "folder.read-later");
        } else if (isYaml(name) && !FILES.contains(name)) {
            String meant = Spelling.nearest(name.replaceFirst("\\.yml$", ".yaml"), FILES)
                    .orElse(TITLES + "/" + name);
            report.warning(0, "", "folder.not-read", meant);
        }
    }

    static List<TitleFile> titleFiles(Path folder, List<Finding> findings) {
        Path titles = folder.resolve(TITLES);
        Report report = new Report(TITLES, findings);
        if (!Files.exists(titles)) {
            report.warning(0, "", "folder.no-titles");
            return List.of();
        }
        if (!Files.isDirectory(titles)) {
            report.error(0, "", "folder.folder-is-a-file");
            return List.of();
        }
        return names(titles)
                .filter(name -> !name.startsWith("."))
                .flatMap(name -> titleFile(titles.resolve(name), new Report(TITLES + "/" + name, findings)).stream())
                .sorted(Comparator.comparing(TitleFile::id))
                .toList();
    }

    private static Optional<TitleFile> titleFile(Path path, Report report) {
        String name = String.valueOf(path.getFileName());
        if (!name.endsWith(".yaml")) {
            report.warning(0, "", "folder.not-a-title-file");
            return Optional.empty();
        }
        String id = Normalizer.normalize(name.substring(0, name.length() - ".yaml".length()), Normalizer.Form.NFC);
        if (!Ids.isGood(id)) {
            report.error(0, name, "folder.odd-id");
            return Optional.empty();
        }
        return Optional.of(new TitleFile(path, report.file(), id));
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    static Stream<String> names(Path directory) {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.map(path -> String.valueOf(path.getFileName())).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
