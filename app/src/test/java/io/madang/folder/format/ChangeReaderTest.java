package io.madang.folder.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssFiles;
import io.madang.common.DateRange;
import io.madang.common.Parsed;
import io.madang.lot.Lease;
import io.madang.lot.LeaseId;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.StudioId;
import io.madang.script.format.ScreenplayFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file with what would be different about the lot.
class ChangeReaderTest {

    private final YamlStudioFolders folders =
            new YamlStudioFolders((country, year) -> Set.of(), new ScreenplayFiles(), new UssFiles());
    private final Lot lot = folders.read(Path.of("src/test/resources/folder/rhine"))
            .value()
            .orElseThrow()
            .lot();

    @TempDir
    private Path directory;

    @Test
    void aLeaseThatExistsKeepsWhatTheFileLeavesOut() throws IOException {
        Lease winter = lease(lot, "winter");
        Lease changed = lease(lot.with(good("leases:\n  winter:\n    to: 2024-08-01\n")), "winter");
        assertThat(changed.term()).isEqualTo(DateRange.of(winter.term().from(), LocalDate.parse("2024-08-01")));
        assertThat(changed.rent()).isEqualTo(winter.rent());
        assertThat(changed.stages()).isEqualTo(winter.stages());
    }

    @Test
    void aNewStudioComesWithItsStagesAndItsLease() throws IOException {
        Lot changed = lot.with(good("""
                studios:
                  ruhr:
                    name: Ruhr Studios
                    place: Essen
                stages:
                  hall-r:
                    studio: ruhr
                    name: Halle R
                    area: 2000
                    height: 14
                leases:
                  ruhr-2024:
                    landlord: somebody
                    stages: [hall-r]
                    from: 2024-04-01
                    to: 2025-04-01
                    rent: EUR 90,000
                    per: month
                """));
        assertThat(changed.stages()).hasSize(3);
        assertThat(changed.leases()).hasSize(3);
    }

    @Test
    void aStudioCanBeGivenUp() throws IOException {
        assertThat(good("without: [mmc]\n").without()).containsExactly(StudioId.of("mmc"));
    }

    @Test
    void mistakesAreFoundWithTheirLines() throws IOException {
        assertThat(read("without: [mcc]\n").findings())
                .hasToString(
                        "[change.yaml:1: error: There is no such studio in lot.yaml (mcc). Did you mean \"mmc\"?]");
        assertThat(read("leases:\n  winter:\n    to: 2023-08-01\n").findings())
                .singleElement()
                .asString()
                .startsWith("change.yaml:3: error: The dates are reversed");
        assertThat(read("leases:\n  winter:\n    from: 2025-01-01\n").findings())
                .singleElement()
                .asString()
                .startsWith("change.yaml:2: error: The dates are reversed");
        assertThat(read("leases:\n  winter:\n    to: 2024-10-01\n").findings())
                .singleElement()
                .asString()
                .contains("Halle A is leased twice", "autumn");
        assertThat(read("lease:\n  winter:\n    to: 2024-10-01\n").findings())
                .singleElement()
                .asString()
                .contains("Did you mean \"leases\"?");
        assertThat(read("leases:\n  summer:\n    to: 2024-10-01\n").findings())
                .hasSize(5)
                .allMatch(finding -> finding.line() == 2);
        assertThat(read("").findings()).singleElement().asString().contains("The file is empty");
    }

    private LotChange good(String text) throws IOException {
        Parsed<LotChange> parsed = read(text);
        assertThat(parsed.findings()).isEmpty();
        return parsed.value().orElseThrow();
    }

    private Parsed<LotChange> read(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("change.yaml"), text);
        return new ChangeReader(lot, "change.yaml").read(file);
    }

    private static Lease lease(Lot lot, String id) {
        return lot.leases().stream()
                .filter(lease -> lease.id().equals(LeaseId.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
