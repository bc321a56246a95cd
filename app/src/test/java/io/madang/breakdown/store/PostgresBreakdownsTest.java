package io.madang.breakdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Breakdowns.SaveOutcome;
import io.madang.breakdown.DraftMerge;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.TitleScripts;
import io.madang.breakdown.TitleScripts.Edition;
import io.madang.breakdown.format.UssFiles;
import io.madang.common.Refusal;
import io.madang.fixtures.TestDatabase;
import io.madang.platform.Backup;
import io.madang.platform.Database;
import io.madang.script.Eighths;
import io.madang.script.SceneLength;
import io.madang.script.ScreenplayFile;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import io.madang.script.format.ScreenplayFiles;
import io.madang.slate.TitleId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breakdowns in a real database.
class PostgresBreakdownsTest {

    private static final TitleId FERRY = TitleId.of("last-ferry");
    private static final String FIRST = """
            INT. 여객실 - 밤 #1#

            태오가 구명조끼를 입는다.

            @태오
            가자.

            EXT. 갑판 - 밤 #2#

            비가 온다.
            """;
    private static final String LATER = FIRST + """

            INT. 기관실 - 밤 #3#

            @미라
            불이야!
            """;

    private final Database database = TestDatabase.fresh();
    private final Breakdowns breakdowns = of(database, "Mira");
    private final Breakdown first = Breakdown.of(script(FIRST)).of(FERRY);

    private static Breakdowns of(Database database, String who) {
        return new PostgresBreakdowns(database, new UssFiles(), InstantSource.system(), () -> who);
    }

    private static ScreenplayFile file(String text) {
        return ScreenplayFile.of("ferry.fountain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Script script(String text) {
        return Script.of(new ScreenplayFiles()
                .read(file(text), HashTags.ARE_TEXT)
                .value()
                .orElseThrow());
    }

    private static Breakdown needing(Breakdown breakdown, String prop) {
        return breakdown.needing(
                breakdown.sheets().getFirst().id(),
                ElementCategory.standard().get(10).number(),
                prop);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void aBreakdownComesBackAsItWasSavedWithItsRevision() {
        assertThat(breakdowns.find(FERRY)).isEmpty();
        assertThat(breakdowns.save(FERRY, first, 0)).isEqualTo(new SaveOutcome.Saved(1));
        Breakdown worked = needing(first, "구명조끼");
        assertThat(breakdowns.save(FERRY, worked, 1)).isEqualTo(new SaveOutcome.Saved(2));
        assertThat(breakdowns.find(FERRY)).hasValueSatisfying(kept -> {
            assertThat(kept.breakdown()).isEqualTo(worked);
            assertThat(kept.revision()).isEqualTo(2);
            assertThat(kept.savedBy()).isEqualTo("Mira");
        });
    }

    @Test
    void savingOverAnotherRevisionIsRefusedAndSaysWhoWasFaster() {
        breakdowns.save(FERRY, first, 0);
        breakdowns.save(FERRY, needing(first, "밧줄"), 1);
        for (long old : List.of(0L, 1L, 7L)) {
            assertThat(of(database, "Taeo").save(FERRY, first, old))
                    .isInstanceOfSatisfying(
                            SaveOutcome.Refused.class,
                            refused -> assertThat(refused.reason().toString()).contains("Mira", "revision 2"));
        }
        assertThat(breakdowns.find(FERRY).orElseThrow().breakdown()).isEqualTo(needing(first, "밧줄"));
    }

    @Test
    void ofManyWhoSaveOverTheSameRevisionOneWins() throws Exception {
        breakdowns.save(FERRY, first, 0);
        List<Future<SaveOutcome>> saves = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (int person = 0; person < 16; person++) {
                Breakdown work = needing(first, "소품 " + person);
                saves.add(people.submit(() -> breakdowns.save(FERRY, work, 1)));
            }
        }
        int saved = 0;
        for (Future<SaveOutcome> save : saves) {
            saved += save.get() instanceof SaveOutcome.Saved ? 1 : 0;
        }
        assertThat(saved).isEqualTo(1);
        assertThat(breakdowns.find(FERRY).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void aBreakdownThatTookInALaterDraftFollowsIt() {
        breakdowns.follow(FERRY, added(FIRST), first, 0);
        Breakdown worked = needing(first, "구명조끼");
        breakdowns.save(FERRY, worked, 1);
        Breakdowns.Kept kept = breakdowns.find(FERRY).orElseThrow();
        Script older = script(new String(
                breakdowns.text(FERRY, kept.draft().orElseThrow()).orElseThrow().content(), StandardCharsets.UTF_8));
        DraftMerge merge = kept.breakdown().with(older, script(LATER));
        assertThat(breakdowns.follow(FERRY, added(LATER), merge.breakdown(), 2)).isEqualTo(new SaveOutcome.Saved(3));
        Breakdowns.Kept after = breakdowns.find(FERRY).orElseThrow();
        assertThat(after.draft()).contains(2);
        assertThat(after.breakdown().sheets()).hasSize(3);
        assertThat(after.breakdown().sheets().getFirst())
                .isEqualTo(worked.sheets().getFirst());
        assertThat(breakdowns.drafts(FERRY))
                .extracting(Breakdowns.Draft::number)
                .containsExactly(2, 1);
    }

    @Test
    void onlyADraftThatNoBreakdownFollowsIsDiscarded() {
        breakdowns.follow(FERRY, added(FIRST), first, 0);
        int later = added(LATER);
        assertThat(breakdowns.follow(FERRY, later, first, 0)).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(breakdowns.all().getFirst().screenplays()).containsEntry(Edition.KOREAN, file(FIRST));
        assertThat(breakdowns.discard(FERRY, 1)).isFalse();
        assertThat(breakdowns.discard(FERRY, later)).isTrue();
        assertThat(breakdowns.discard(FERRY, later)).isFalse();
        assertThat(breakdowns.drafts(FERRY)).hasSize(1);
    }

    private int added(String text) {
        return breakdowns.add(FERRY, Edition.KOREAN, file(text)).number();
    }

    @Test
    void aBreakdownThatCouldNotBeReadAgainIsNotKept() {
        BreakdownSheet endless = first.sheets().getFirst();
        Breakdown odd = first.with(new BreakdownSheet(
                endless.id(),
                endless.number(),
                endless.setting(),
                endless.set(),
                endless.location(),
                endless.timeOfDay(),
                endless.dayPart(),
                endless.scriptDay(),
                endless.unit(),
                endless.scriptPage(),
                new SceneLength(new Eighths(8_000_000), false),
                endless.shootingTime(),
                endless.synopsis(),
                endless.elements(),
                endless.notes()));
        assertThatThrownBy(() -> breakdowns.save(FERRY, odd, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("last-ferry");
        assertThat(breakdowns.find(FERRY)).isEmpty();
    }

    @Test
    void aBackupBringsBreakdownsDraftsAndRulesBack(@TempDir Path folder) {
        Path file = folder.resolve("backup.zip");
        List<TitleScripts> scripts = List.of(scripts(first, false, "days: 20\n"));
        breakdowns.replaceAll(scripts);
        new Backup(database).write(file);
        try (Database other = TestDatabase.fresh()) {
            new Backup(other).restore(file, false);
            assertThat(of(other, "Taeo").all()).isEqualTo(scripts);
        }
    }

    @Test
    void anImportKeepsWhatStaysAndNamesTheWorkThatItWouldLose() {
        TitleScripts plain = scripts(first, false, "");
        assertThat(breakdowns.replaceAll(List.of(plain))).isEmpty();
        assertThat(breakdowns.replaceAll(List.of(plain))).isEmpty();
        assertThat(breakdowns.find(FERRY).orElseThrow().revision()).isEqualTo(1);
        assertThat(breakdowns.drafts(FERRY)).hasSize(1);
        breakdowns.save(FERRY, needing(first, "밧줄"), 1);
        assertThat(breakdowns.replaceAll(List.of(scripts(needing(first, "밧줄"), true, ""))))
                .isEmpty();
        assertThat(breakdowns.replaceAll(List.of(plain))).containsExactly(FERRY);
        assertThat(breakdowns.replaceAll(List.of())).isEmpty();
        assertThat(breakdowns.all()).isEmpty();
    }

    private static TitleScripts scripts(Breakdown breakdown, boolean isEdited, String rules) {
        return new TitleScripts(
                FERRY,
                Map.of(Edition.KOREAN, file(FIRST)),
                Optional.of(Edition.KOREAN),
                Optional.of(breakdown),
                isEdited,
                rules);
    }
}
