package io.madang.breakdown.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.Stripboard;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.house.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Schedules of others, read from outside the project; where they are missing, none runs and the count says so.
class UssConformanceTest {

    private static final Path FOLDER = Path.of(System.getenv()
                    .getOrDefault(
                            "MADANG_CONFORMANCE",
                            SourceFile.REPOSITORY.resolve("../shared/data").toString()))
            .resolve("screenplay/uss");

    @Test
    void readsAWholeFeatureAsItsDescriptionSays() {
        Optional<Breakdown> read = sample("full_sample_schedule.uss");
        read.ifPresent(breakdown -> {
            assertThat(breakdown.sheets().size() + breakdown.banners().size()).isEqualTo(174);
            assertThat(breakdown.cast())
                    .hasSize(59)
                    .allMatch(member -> member.rules().holdAllowed()
                            && member.rules().dropAllowed()
                            && member.rules().leastDropDays() == 10);
            assertThat(breakdown.length()).hasToString("177 5/8");
            assertThat(breakdown.elements()).hasSize(238);
            assertThat(breakdown.categories()).hasSize(34);
            assertThat(breakdown.calendars()).hasSize(3);
            assertThat(breakdown.stripboards())
                    .extracting(board ->
                            breakdown.days(board, board.units().getFirst()).size())
                    .containsExactly(0, 60, 67, 56);
            Stripboard first = breakdown.stripboards().get(1);
            List<Stripboard.Day> days = breakdown.days(first, first.units().getFirst());
            assertThat(days.getFirst().date()).contains(LocalDate.of(2022, 8, 3));
            assertThat(days).noneMatch(day -> day.date().equals(Optional.of(LocalDate.of(2022, 9, 5))));
        });
        System.out.printf(
                "screenplay/uss: %s%n",
                read.map(UssConformanceTest::counts).orElse("full_sample_schedule.uss is missing, 0 ran"));
    }

    private static String counts(Breakdown breakdown) {
        return "%d sheets and %d banners, %d cast, %d elements, %s pages, %d calendars, days %s"
                .formatted(
                        breakdown.sheets().size(),
                        breakdown.banners().size(),
                        breakdown.cast().size(),
                        breakdown.elements().size(),
                        breakdown.length(),
                        breakdown.calendars().size(),
                        breakdown.stripboards().stream()
                                .map(board -> breakdown
                                        .days(board, board.units().getFirst())
                                        .size())
                                .toList());
    }

    @Test
    void readsTheSmallSampleWithItsOtherSpelling() {
        Optional<Breakdown> read = sample("small_sample_schedule.uss");
        read.ifPresent(breakdown -> {
            assertThat(breakdown.sheets()).singleElement().satisfies(sheet -> {
                assertThat(sheet.number()).isEqualTo("89PT1");
                assertThat(sheet.set()).isEqualTo("BEDFORD FALLS BRIDGE");
                assertThat(sheet.setting().mark()).isEqualTo("EXT");
                assertThat(sheet.timeOfDay()).isEqualTo("NIGHT");
                assertThat(sheet.estimatedMinutes()).isEqualTo(95);
                assertThat(sheet.eighths()).hasToString("2/8");
            });
            assertThat(breakdown.cast()).extracting(BreakdownElement::name).containsExactly("GEORGE", "CLARENCE");
            assertThat(breakdown.stripboards())
                    .extracting(board -> board.boneyard().size())
                    .containsExactly(1, 0);
        });
        System.out.printf("screenplay/uss: small sample %s%n", read.isPresent() ? "read" : "missing, 0 ran");
    }

    @Test
    void whatWasReadIsReadAgainFromWhatIsWritten() {
        int ran = 0;
        for (String name : List.of("full_sample_schedule.uss", "small_sample_schedule.uss")) {
            Optional<Breakdown> read = sample(name);
            if (read.isPresent()) {
                String written = new UssFiles().write(read.get());
                Parsed<Breakdown> again = UssFiles.read(written.getBytes(StandardCharsets.UTF_8), name);
                assertThat(again.findings()).as(name).isEmpty();
                assertThat(again.value()).as(name).isEqualTo(read);
                assertThat(new UssFiles().write(again.value().orElseThrow())).isEqualTo(written);
                ran++;
            }
        }
        System.out.printf("screenplay/uss: %d files written and read again, all equal%n", ran);
    }

    private static Optional<Breakdown> sample(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Parsed<Breakdown> parsed = new UssFiles().read(file);
        assertThat(parsed.findings()).noneMatch(Finding::isError);
        assertThat(parsed.findings()).allMatch(finding -> finding.line() > 0);
        return parsed.value();
    }
}
