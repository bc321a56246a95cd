package io.madang.folder.format;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.TitleScripts;
import io.madang.breakdown.TitleScripts.Edition;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.script.Screenplay;
import io.madang.script.ScreenplayFile;
import io.madang.script.Screenplays;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import io.madang.slate.TitleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads `scripts/`: the screenplays, breakdowns and rules of those titles that have any.
final class ScriptsReader {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /// Which edition a breakdown is made from: the one with tags before the others.
    private static final List<Edition> FIRST = List.of(Edition.FINAL_DRAFT, Edition.KOREAN, Edition.ENGLISH);

    private final Path folder;
    private final Screenplays screenplays;
    private final BreakdownFiles breakdowns;
    private final List<Finding> findings;

    ScriptsReader(Path folder, Screenplays screenplays, BreakdownFiles breakdowns, List<Finding> findings) {
        this.folder = folder.resolve(FolderListing.SCRIPTS);
        this.screenplays = screenplays;
        this.breakdowns = breakdowns;
        this.findings = findings;
    }

    /// By the keys of their titles.
    List<TitleScripts> read() {
        return read(_ -> true);
    }

    /// Schedules and rules only: what a plan is made with needs no screenplay.
    List<TitleScripts> readSchedules() {
        return read(name -> name.edition().isEmpty());
    }

    private List<TitleScripts> read(Predicate<ScriptName> wanted) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            new Report(FolderListing.SCRIPTS, findings).error(0, "", "folder.folder-is-a-file");
            return List.of();
        }
        SortedMap<TitleId, Parts> titles = new TreeMap<>();
        Known known = titles();
        FolderListing.names(folder)
                .filter(name -> !name.startsWith("."))
                .forEach(name -> name(name, known)
                        .filter(wanted)
                        .ifPresent(found -> read(
                                found, titles.computeIfAbsent(TitleId.of(found.title()), title -> new Parts(title)))));
        return titles.values().stream().map(Parts::scripts).toList();
    }

    private Known titles() {
        Set<String> ids = FolderListing.titleFiles(folder.resolveSibling(""), new ArrayList<>()).stream()
                .map(FolderListing.TitleFile::id)
                .collect(Collectors.toSet());
        return new Known(Optional.of(ids), "folder.unknown-title");
    }

    private Optional<ScriptName> name(String file, Known known) {
        Report report = new Report(FolderListing.SCRIPTS + "/" + file, findings);
        Optional<ScriptName> name = ScriptName.of(file);
        if (name.isEmpty()) {
            report.warning(0, "", "folder.not-a-script-file");
            return Optional.empty();
        }
        String title = name.get().title();
        if (known.has(title)) {
            return name;
        }
        known.nearest(title)
                .ifPresentOrElse(
                        meant -> report.error(0, title, "folder.unknown-title.misspelled", meant),
                        () -> report.error(0, title, "folder.unknown-title", known.sample()));
        return Optional.empty();
    }

    private void read(ScriptName name, Parts parts) {
        String file = name.title() + name.ending();
        Report report = new Report(FolderListing.SCRIPTS + "/" + file, findings);
        if (name.ending().equals(ScriptName.RULES)) {
            TextFile.read(folder.resolve(file), report)
                    .filter(text -> YamlTree.of(text, report).isPresent())
                    .ifPresent(text -> parts.rules = text);
            return;
        }
        Optional<byte[]> content = content(folder.resolve(file), report);
        if (name.edition().isPresent()) {
            content.ifPresent(bytes -> {
                ScreenplayFile screenplay = ScreenplayFile.of(report.file(), bytes);
                parts.screenplays.put(name.edition().get(), screenplay);
                told(screenplays.read(screenplay, HashTags.ARE_TEXT))
                        .map((Screenplay read) -> Script.of(read))
                        .ifPresent(script -> parts.scripts.put(name.edition().get(), script));
            });
        } else {
            parts.own = content.flatMap(bytes -> told(breakdowns.read(report.file(), bytes)));
        }
    }

    private <T> Optional<T> told(Parsed<T> parsed) {
        findings.addAll(parsed.findings());
        return parsed.value();
    }

    private static Optional<byte[]> content(Path file, Report report) {
        try {
            if (!Files.isRegularFile(file)) {
                report.error(0, "", "folder.not-a-file");
            } else if (Files.size(file) > MOST_BYTES) {
                report.error(0, "", "folder.too-large", MOST_BYTES / (1024 * 1024));
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            report.error(0, "", "folder.unreadable", e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /// What was found of one title.
    private static final class Parts {

        private final TitleId title;
        private final Map<Edition, ScreenplayFile> screenplays = new EnumMap<>(Edition.class);
        private final Map<Edition, Script> scripts = new EnumMap<>(Edition.class);
        private Optional<Breakdown> own = Optional.empty();
        private String rules = "";

        Parts(TitleId title) {
            this.title = title;
        }

        TitleScripts scripts() {
            Optional<Edition> followed = followed();
            Optional<Breakdown> breakdown =
                    own.or(() -> followed.map(edition -> Breakdown.of(Objects.requireNonNull(scripts.get(edition)))));
            return new TitleScripts(
                    title, screenplays, followed, breakdown.map(found -> found.of(title)), own.isPresent(), rules);
        }

        /// The edition with which a schedule has the most scenes in common.
        private Optional<Edition> followed() {
            Optional<Edition> best = Optional.empty();
            long most = -1;
            for (Edition edition : FIRST) {
                Script script = scripts.get(edition);
                long common = script == null
                        ? -1
                        : own.map(mine -> common(mine, script)).orElse(0L);
                if (common > most) {
                    most = common;
                    best = Optional.of(edition);
                }
            }
            return best;
        }

        private static long common(Breakdown own, Script script) {
            Set<List<String>> scenes = new HashSet<>();
            script.scenes()
                    .forEach(scene ->
                            scenes.add(List.of(scene.number(), scene.heading().set())));
            return own.sheets().stream()
                    .filter(sheet -> scenes.contains(List.of(sheet.number(), sheet.set())))
                    .count();
        }
    }
}
