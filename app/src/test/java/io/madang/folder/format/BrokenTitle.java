package io.madang.folder.format;

import io.madang.folder.format.BrokenFolderTest.Mistake;
import java.util.List;

/// The mistakes one can make in a file of `titles/`.
final class BrokenTitle {

    static final List<Mistake> LINES = List.of(
            new Mistake(
                    "titles/lorelei.yaml",
                    "phase: preproduction",
                    "phase: pre-production",
                    List.of("titles/lorelei.yaml:7: error: \"phase\" does not know this word (pre-production). Did you"
                            + " mean \"preproduction\"?")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "phase: preproduction",
                    "phase: wrapped",
                    List.of("titles/lorelei.yaml:7: error: \"phase\" does not know this word (wrapped). Known here:"
                            + " story-discovery, development, preproduction, shooting, post, localization, launched.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "working-title: Lorelei\n",
                    "",
                    List.of("titles/lorelei.yaml:1: error: \"working-title\" is missing in \"lorelei\". Add it;"
                            + " docs/formats.md has an example.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "title: undecided\n",
                    "",
                    List.of("titles/lorelei.yaml:1: error: \"title\" is missing in \"lorelei\". Add it; docs/formats.md"
                            + " has an example.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "format: series",
                    "format: film",
                    List.of("titles/lorelei.yaml:4: error: A film has no episodes (6). Write format: series, or delete"
                            + " the key.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "episodes: 6",
                    "episodes: 0",
                    List.of("titles/lorelei.yaml:4: error: \"episodes\" must be a whole number from 1 to 1,000 (0)."
                            + " Write a number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "{kind: novel, of: Die Lore}",
                    "{kind: poem, of: Die Lore}",
                    List.of("titles/lorelei.yaml:6: error: \"kind\" does not know this word (poem). Known here:"
                            + " original, webtoon, novel, remake, spin-off, true-story.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "production: loreley-film",
                    "production: lorelei-film",
                    List.of("titles/lorelei.yaml:9: error: There is no such partner in partners.yaml (lorelei-film)."
                            + " Did you mean \"loreley-film\"?")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "production: loreley-film",
                    "production: [loreley-film, loreley-film]",
                    List.of(
                            "titles/lorelei.yaml:9: error: This stands in \"production\" twice (loreley-film). Delete one.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "priority: 20",
                    "priority: 0",
                    List.of(
                            "titles/lorelei.yaml:10: error: \"priority\" must be a whole number from 1 to 100 (0). Write"
                                    + " a number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "priority: 20",
                    "priority: 101",
                    List.of("titles/lorelei.yaml:10: error: \"priority\" must be a whole number from 1 to 100 (101)."
                            + " Write a number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "priority: 20",
                    "priority: high",
                    List.of("titles/lorelei.yaml:10: error: \"priority\" must be a whole number from 1 to 100 (high)."
                            + " Write a number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "post-days: 60",
                    "post-days: -1",
                    List.of("titles/lorelei.yaml:13: error: \"post-days\" must be a whole number from 0 to 3,650 (-1)."
                            + " Write a number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "post-days: 60",
                    "post-days: 1000000000",
                    List.of("titles/lorelei.yaml:13: error: \"post-days\" must be a whole number from 0 to 3,650"
                            + " (1000000000). Write a number within these limits, in digits only.")),
            launch("  except: {DEU: 2024-12-24}", "16: error: This key is unknown (DEU). Did you mean \"DE\"?"),
            launch(
                    "  except: {XX: none}",
                    "16: error: This is not a territory (XX). Write the two capital letters of ISO 3166-1, like KR; places"
                            + " where nobody lives are not among them."),
            launch(
                    "  day: 2024-12-24\n  at: midnight",
                    "17: error: This is not a launch hour (midnight). Write local, or an hour with a time zone of the IANA"
                            + " database, like 00:00 America/Los_Angeles."),
            launch(
                    "  day: 2024-02-30",
                    "16: error: \"day\" is not a day of the calendar (2024-02-30). Write year-month-day, like"
                            + " 2021-03-01."),
            launch(
                    "  except: {}",
                    "15: error: The title launches nowhere (launch). Write the \"day\" of the world, or territories under"
                            + " \"except\"; or delete the key."),
            launch(
                    "  status: planned",
                    "15: error: The title launches nowhere (launch). Write the \"day\" of the world, or territories under"
                            + " \"except\"; or delete the key."),
            launch(
                    "  day: 2024-04-01",
                    "16: warning: The title cannot be ready on this day (2024-04-01). After its earliest start,"
                            + " post-production and localization it is ready on 2024-04-15 at the earliest."),
            new Mistake(
                    "titles/lorelei.yaml",
                    "units: 2",
                    "units: 0",
                    List.of("titles/lorelei.yaml:15: error: \"units\" must be a whole number from 1 to 20 (0). Write a"
                            + " number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "EUR 12,500.50",
                    "USD 12,500.50",
                    List.of("titles/lorelei.yaml:16: error: This is not in the currency of the house, EUR (USD"
                            + " 12,500.50). Convert it to EUR; a studio keeps all its money in one currency.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "target-launch: 2024-12-01",
                    "target-launch: 2023-12-01",
                    List.of("titles/lorelei.yaml:12: warning: The target launch is not after the earliest start,"
                            + " 2024-01-15 (2023-12-01). Check both days; every plan of it will be late.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "to: 2024-02-14",
                    "to: 2024-02-01",
                    List.of(
                            "titles/lorelei.yaml:19: error: The dates are reversed: \"to\" is before \"from\" (2024-02-08)"
                                    + " (2024-02-01). Exchange the two; \"to\" is the day after the last day.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "    reason: Carnival\n",
                    "",
                    List.of(
                            "titles/lorelei.yaml:18: error: \"reason\" is missing in \"blocked\". Add it; docs/formats.md"
                                    + " has an example.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "shoot: 7",
                    "shoot: 0",
                    List.of("titles/lorelei.yaml:27: error: \"shoot\" must be a whole number from 1 to 3,650 (0). Write"
                            + " a number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "    shoot: 7\n",
                    "",
                    List.of(
                            "titles/lorelei.yaml:22: error: \"shoot\" is missing in \"boat\". Add it; docs/formats.md has"
                                    + " an example.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "shoot: 7",
                    "shooting: 7",
                    List.of(
                            "titles/lorelei.yaml:22: error: \"shoot\" is missing in \"boat\". Add it; docs/formats.md has"
                                    + " an example.",
                            "titles/lorelei.yaml:27: error: This key is unknown (shooting). Known here: name,"
                                    + " on-location, area, height, features, allowed-stages, build, shoot, strike, stand, after.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "build: 8",
                    "build: -8",
                    List.of(
                            "titles/lorelei.yaml:26: error: \"build\" must be a whole number from 0 to 3,650 (-8). Write"
                                    + " a number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "build: 8",
                    "build: 8.5",
                    List.of("titles/lorelei.yaml:26: error: \"build\" must be a whole number from 0 to 3,650 (8.5)."
                            + " Write a number within these limits, in digits only.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "on-location: true",
                    "on-location: true\n    build: 3",
                    List.of("titles/lorelei.yaml:43: error: A set on location has no \"build\" (3). Delete the key, or"
                            + " delete \"on-location\".")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "allowed-stages: [hall-a]",
                    "allowed-stages: [hall-z]",
                    List.of("titles/lorelei.yaml:35: error: There is no such stage in lot.yaml (hall-z). Did you mean"
                            + " \"hall-a\"?")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "after: [boat]",
                    "after: [boot]",
                    List.of("titles/lorelei.yaml:39: error: The title has no such set (boot). Did you mean \"boat\"?")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "stand: 2",
                    "stand: 2\n    after: [cave]",
                    List.of("titles/lorelei.yaml:22: error: These sets wait for each other in a circle: boat, cave"
                            + " (boat). Delete the \"after\" of one of them.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "after: [boat]",
                    "after: [cave]",
                    List.of("titles/lorelei.yaml:30: error: These sets wait for each other in a circle: cave (cave)."
                            + " Delete the \"after\" of one of them.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "  cave:\n",
                    "  boat:\n",
                    List.of("titles/lorelei.yaml:30: error: \"boat\" stands here for the second time; the first is in"
                            + " line 22 (boat). Delete one of the two, or give it another key.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "area: 1200.25",
                    "area: 1600",
                    List.of("titles/lorelei.yaml:32: error: The set Cave needs 1,600 m²; the largest stage it could"
                            + " use is Halle A with 1,499.75 m² (1600). Lease a stage of at least 1,600 m², or make the"
                            + " set smaller.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "height: 9",
                    "height: 12",
                    List.of("titles/lorelei.yaml:33: error: The set Cave needs a clear height of 12 m; the highest"
                            + " stage it could use is Halle A with 11.25 m (12). Lease a stage at least 12 m high, or"
                            + " make the set lower.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "features: [green-screen]",
                    "features: [green-screen, water-tank]",
                    List.of("titles/lorelei.yaml:34: error: No stage can take the set Cave; Halle A comes nearest but"
                            + " lacks water-tank (water-tank). Lease a stage that has it, or do without.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "allowed-stages: [hall-a]",
                    "allowed-stages: [hall-b]",
                    List.of("titles/lorelei.yaml:32: error: The set Cave needs 1,200.25 m²; the largest stage it could"
                            + " use is Halle B with 800.5 m² (1200.25). Lease a stage of at least 1,200.25 m², or make"
                            + " the set smaller.")),
            new Mistake(
                    "titles/lorelei.yaml",
                    "area: 300\n    height: 6.5",
                    "area: 700\n    height: 10\n    allowed-stages: [hall-b]",
                    List.of("titles/lorelei.yaml:25: error: The set River boat needs a clear height of 10 m; the"
                            + " highest stage it could use is Halle B with 8 m (10). Lease a stage at least 10 m high,"
                            + " or make the set lower.")),
            new Mistake(
                    "titles/old-hit.yaml",
                    "phase: launched",
                    "phase: story-discovery",
                    List.of("titles/old-hit.yaml:1: error: A title in this phase needs at least one set"
                            + " (story-discovery). Write its sets under \"sets\", or set \"phase\" to post, localization or"
                            + " launched.")),
            new Mistake(
                    "titles/old-hit.yaml",
                    "phase: launched",
                    "phase: launched\nsets: [one]",
                    List.of("titles/old-hit.yaml:5: error: \"sets\" must have keys with values. Write one line per key"
                            + " below it, indented, like key: value.")));

    private BrokenTitle() {}

    /// A `launch` of one or two lines, put before the units.
    private static Mistake launch(String lines, String finding) {
        return new Mistake(
                "titles/lorelei.yaml",
                "units: 2",
                "launch:\n" + lines + "\nunits: 2",
                List.of("titles/lorelei.yaml:" + finding));
    }
}
