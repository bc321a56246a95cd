package io.madang.folder.format;

import io.madang.common.LocalName;
import io.madang.launch.LaunchPlan;
import io.madang.slate.BlockedDays;
import io.madang.slate.Credit;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Source;
import io.madang.slate.Title;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Writes a file of `titles/` in the order of keys that `docs/formats.md` shows.
final class TitleWriter {

    private TitleWriter() {}

    static String title(Title title, Optional<LaunchPlan> launch) {
        Block block = new Block();
        names(block, title);
        switch (title.format()) {
            case Format.Film() -> block.value("format", "film");
            case Format.Series(int episodes) -> block.value("format", "series").plain("episodes", Tag.INT, episodes);
        }
        block.list("genres", title.genres());
        source(block, title.source());
        block.value("phase", Value.word(title.phase()));
        credits(block, title.credits());
        number(block, "priority", title.priority(), 1);
        title.earliestStart().ifPresent(day -> block.value("earliest-start", day));
        title.targetLaunch().ifPresent(day -> block.value("target-launch", day));
        number(block, "post-days", title.postDays(), 0);
        number(block, "localization-days", title.localizationDays(), 0);
        launch.ifPresent(plan -> LaunchWriter.write(block, plan));
        number(block, "units", title.units(), 1);
        title.costOfDayLate().ifPresent(money -> block.value("cost-of-day-late", money));
        block.blocks(
                "blocked", title.blocked().stream().map(TitleWriter::blocked).toList());
        sets(block, title.sets());
        return block.lines("references", title.references()).yaml();
    }

    private static void names(Block block, Title title) {
        title.title().ifPresentOrElse(name -> decided(block, name), () -> block.value("title", TitleReader.UNDECIDED));
        if (!title.name().equals(title.workingTitle()) || title.title().isEmpty()) {
            block.name("working-title", title.workingTitle());
        }
    }

    /// A title that really is called like the word for none is written in both languages.
    private static void decided(Block block, LocalName name) {
        if (name.equals(LocalName.of(TitleReader.UNDECIDED))) {
            block.put("title", Block.bothLanguages(name));
        } else {
            block.name("title", name);
        }
    }

    private static void source(Block block, Source source) {
        String kind = Value.word(source.kind());
        source.of()
                .ifPresentOrElse(
                        work -> block.put("source", Block.pair("kind", kind, "of", work)),
                        () -> block.value("source", kind));
    }

    private static void credits(Block block, List<Credit> credits) {
        Map<String, List<String>> byRole = credits.stream()
                .collect(Collectors.groupingBy(
                        Credit::role,
                        LinkedHashMap::new,
                        Collectors.mapping(credit -> credit.partner().value(), Collectors.toList())));
        Block roles = new Block();
        byRole.forEach((role, partners) -> {
            if (partners.size() == 1) {
                roles.text(role, partners.getFirst());
            } else {
                roles.list(role, partners);
            }
        });
        if (!credits.isEmpty()) {
            block.block("partners", roles);
        }
    }

    private static Block blocked(BlockedDays blocked) {
        return new Block()
                .value("from", blocked.days().from())
                .value("to", blocked.days().to())
                .text("reason", blocked.reason());
    }

    private static void sets(Block block, List<FilmSet> sets) {
        Block all = new Block();
        sets.forEach(set -> all.block(set.id().value(), set(set)));
        if (!sets.isEmpty()) {
            block.block("sets", all);
        }
    }

    private static Block set(FilmSet set) {
        Block block = new Block().name("name", set.name());
        if (set.onLocation()) {
            block.plain("on-location", Tag.BOOL, "true");
        }
        set.area().ifPresent(area -> block.number("area", area.squareMeters()));
        set.height().ifPresent(height -> block.number("height", height.meters()));
        block.list("features", set.features().stream().sorted().toList());
        block.list("allowed-stages", set.allowedStages().stream().sorted().toList());
        number(block, "build", set.buildDays(), 0);
        block.plain("shoot", Tag.INT, set.shootDays());
        number(block, "strike", set.strikeDays(), 0);
        number(block, "stand", set.standDays(), 0);
        return block.list("after", set.after().stream().map(Object::toString).toList());
    }

    private static void number(Block block, String key, int number, int usual) {
        if (number != usual) {
            block.plain(key, Tag.INT, number);
        }
    }
}
