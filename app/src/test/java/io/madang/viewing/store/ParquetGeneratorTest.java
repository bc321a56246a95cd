package io.madang.viewing.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.SyntheticPlan;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.format.TermsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Synthetic events are what the plan says, each time the same.
class ParquetGeneratorTest {

    private static final DateRange DAY = DateRange.ofDay(LocalDate.of(2026, 11, 23));

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameFilesAndAnotherSeedOthers() throws IOException {
        Path file = Path.of(new EventHour(DAY.from(), 7).folder(), "events.parquet");
        new ParquetGenerator().generate(plan(1), folder.resolve("one"));
        new ParquetGenerator().generate(plan(1), folder.resolve("same"));
        new ParquetGenerator().generate(plan(2), folder.resolve("other"));
        assertThat(Files.mismatch(
                        folder.resolve("one").resolve(file),
                        folder.resolve("same").resolve(file)))
                .isEqualTo(-1);
        assertThat(Files.mismatch(
                        folder.resolve("one").resolve(file),
                        folder.resolve("other").resolve(file)))
                .isNotEqualTo(-1);
    }

    @Test
    void countriesHaveTheirNumbersAndZones() {
        new ParquetGenerator().generate(plan(1), folder.resolve("one"));
        ViewingTerms terms = TermsReader.read(folder.resolve("one")).value().orElseThrow();
        assertThat(terms.countries()).hasSize(194);
        assertThat(terms.countries())
                .allSatisfy(
                        country -> assertThat(Region.getInstance(country.code()).getNumericCode())
                                .isEqualTo(country.number()));
        assertThat(terms.titles()).hasSize(200);
    }

    private static SyntheticPlan plan(long seed) {
        return new SyntheticPlan(2_000, DAY, 4_000, SyntheticPlan.ALL_TERRITORIES, 200, seed);
    }
}
