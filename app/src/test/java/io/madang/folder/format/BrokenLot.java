package io.madang.folder.format;

import io.madang.folder.format.BrokenFolderTest.Mistake;
import java.util.List;

/// The mistakes one can make in `lot.yaml`.
final class BrokenLot {

    static final List<Mistake> LINES = List.of(
            new Mistake(
                    "lot.yaml",
                    "landlord: mmc-gmbh",
                    "landlord: mmc-gmhb",
                    List.of("lot.yaml:20: error: There is no such partner in partners.yaml (mmc-gmhb). Did you mean"
                            + " \"mmc-gmbh\"?")),
            new Mistake(
                    "lot.yaml",
                    "landlord: mmc-gmbh",
                    "landlord: someone",
                    List.of("lot.yaml:20: error: There is no such partner in partners.yaml (someone). Known there:"
                            + " loreley-film, mmc-gmbh.")),
            new Mistake(
                    "lot.yaml",
                    "studio: mmc\n    name: Halle A",
                    "studio: babelsberg\n    name: Halle A",
                    List.of("lot.yaml:7: error: There is no such studio in lot.yaml (babelsberg). Known there: mmc.")),
            new Mistake(
                    "lot.yaml",
                    "stages: [hall-a, hall-b]",
                    "stages: [hall-a, hall-b, hall-c]",
                    List.of(
                            "lot.yaml:21: error: There is no such stage in lot.yaml (hall-c). Did you mean \"hall-a\"?")),
            new Mistake(
                    "lot.yaml",
                    "stages: [hall-a, hall-b]",
                    "stages: [hall-a, hall-b, hall-b]",
                    List.of("lot.yaml:21: error: This stands in \"stages\" twice (hall-b). Delete one.")),
            new Mistake(
                    "lot.yaml",
                    "stages: [hall-a, hall-b]",
                    "stages: hall-a, hall-b",
                    List.of("lot.yaml:21: error: \"stages\" must be a list (hall-a, hall-b). Write it like [one, two],"
                            + " or one item per line after a hyphen.")),
            new Mistake(
                    "lot.yaml",
                    "from: 2024-09-02",
                    "from: 2024-06-03",
                    List.of("lot.yaml:26: error: The stage Halle A is leased twice on the same days; lease winter has"
                            + " it from 2024-01-08 to before 2024-07-01 (autumn). Shorten one of the leases or take the"
                            + " stage out of it.")),
            new Mistake(
                    "lot.yaml",
                    "to: 2024-07-01",
                    "to: 2023-07-01",
                    List.of("lot.yaml:23: error: The dates are reversed: \"to\" is before \"from\" (2024-01-08)"
                            + " (2023-07-01). Exchange the two; \"to\" is the day after the last day.")),
            new Mistake(
                    "lot.yaml",
                    "from: 2024-01-08\n    to: 2024-07-01",
                    "from: 2024-01-01\n    to: 2024-06-30",
                    List.of("lot.yaml:23: warning: The lease ends before this day, yet it looks like the last day of a"
                            + " month (2024-06-30). \"to\" is the day after the last day; maybe write 2024-07-01.")),
            new Mistake(
                    "lot.yaml",
                    "EUR 21,450.50",
                    "KRW 21,450",
                    List.of("lot.yaml:24: error: This is not in the currency of the house, EUR (KRW 21,450). Convert"
                            + " it to EUR; a studio keeps all its money in one currency.")),
            new Mistake(
                    "lot.yaml",
                    "EUR 21,450.50",
                    "21450.50",
                    List.of("lot.yaml:24: error: \"rent\" is not an amount of money (21450.50). Write the currency and"
                            + " the amount, like KRW 620,000,000 or EUR 1,250.50.")),
            new Mistake(
                    "lot.yaml",
                    "EUR 21,450.50",
                    "EUR -21,450.50",
                    List.of("lot.yaml:24: error: \"rent\" is negative or too large to be true (EUR -21,450.50). Write"
                            + " the amount without sign, and check its zeros.")),
            new Mistake(
                    "lot.yaml",
                    "EUR 21,450.50",
                    "EUR 21,450.505",
                    List.of(
                            "lot.yaml:24: error: \"rent\" is not an amount of money (EUR 21,450.505). Write the currency"
                                    + " and the amount, like KRW 620,000,000 or EUR 1,250.50.")),
            new Mistake(
                    "lot.yaml",
                    "EUR 21,450.50",
                    "EUR 9,999,999,999,999,999",
                    List.of("lot.yaml:24: error: \"rent\" is negative or too large to be true (EUR"
                            + " 9,999,999,999,999,999). Write the amount without sign, and check its zeros.")),
            new Mistake(
                    "lot.yaml",
                    "per: week",
                    "per: fortnight",
                    List.of("lot.yaml:25: error: \"per\" does not know this word (fortnight). Known here: day, week,"
                            + " month, quarter, year, term.")),
            new Mistake(
                    "lot.yaml",
                    "per: week",
                    "per: weeks",
                    List.of("lot.yaml:25: error: \"per\" does not know this word (weeks). Did you mean \"week\"?")),
            new Mistake(
                    "lot.yaml",
                    "area: 1499.75",
                    "area: 1,499.75",
                    List.of("lot.yaml:9: error: \"area\" must be an area in m² above 0, at most 1,000,000 (1,499.75)."
                            + " Write a number with a point and at most two decimals, without unit or thousands"
                            + " separator, like 1600 or 1250.5.")),
            new Mistake(
                    "lot.yaml",
                    "area: 1499.75",
                    "area: 0",
                    List.of("lot.yaml:9: error: \"area\" must be an area in m² above 0, at most 1,000,000 (0). Write a"
                            + " number with a point and at most two decimals, without unit or thousands separator, like"
                            + " 1600 or 1250.5.")),
            new Mistake(
                    "lot.yaml",
                    "area: 1499.75",
                    "area: 1499.755",
                    List.of("lot.yaml:9: error: \"area\" must be an area in m² above 0, at most 1,000,000 (1499.755)."
                            + " Write a number with a point and at most two decimals, without unit or thousands"
                            + " separator, like 1600 or 1250.5.")),
            new Mistake(
                    "lot.yaml",
                    "area: 1499.75",
                    "area: 1500 m²",
                    List.of("lot.yaml:9: error: \"area\" must be an area in m² above 0, at most 1,000,000 (1500 m²)."
                            + " Write a number with a point and at most two decimals, without unit or thousands"
                            + " separator, like 1600 or 1250.5.")),
            new Mistake(
                    "lot.yaml",
                    "height: 11.25",
                    "height: 1125",
                    List.of("lot.yaml:10: error: \"height\" must be a height in meters above 0, at most 200 (1125)."
                            + " Write a number with a point and at most two decimals, without unit, like 12 or 9.5.")),
            new Mistake(
                    "lot.yaml",
                    "sharing: true",
                    "sharing: yes",
                    List.of("lot.yaml:17: error: \"sharing\" must be true or false (yes). Write true or false.")),
            new Mistake(
                    "lot.yaml",
                    "    features: [green-screen]\n",
                    "    feature: [green-screen]\n",
                    List.of("lot.yaml:11: error: This key is unknown (feature). Did you mean \"features\"?")),
            new Mistake(
                    "lot.yaml",
                    "  hall-b:\n    studio",
                    "  hall-a:\n    studio",
                    List.of(
                            "lot.yaml:12: error: \"hall-a\" stands here for the second time; the first is in line 6"
                                    + " (hall-a). Delete one of the two, or give it another key.",
                            "lot.yaml:21: error: There is no such stage in lot.yaml (hall-b). Did you mean \"hall-a\"?",
                            "lot.yaml:44: error: There is no such stage in lot.yaml (hall-b). Did you mean \"hall-a\"?",
                            "lot.yaml:52: error: There is no such stage in lot.yaml (hall-b). Did you mean \"hall-a\"?")),
            new Mistake(
                    "lot.yaml",
                    "  hall-b:\n",
                    "  hall b:\n",
                    List.of(
                            "lot.yaml:12: error: This cannot be a key (hall b). Use letters, digits, hyphens, dots and"
                                    + " underscores, at most 80, beginning with a letter or digit.",
                            "lot.yaml:21: error: There is no such stage in lot.yaml (hall-b). Did you mean \"hall b\"?",
                            "lot.yaml:44: error: There is no such stage in lot.yaml (hall-b). Did you mean \"hall b\"?",
                            "lot.yaml:52: error: There is no such stage in lot.yaml (hall-b). Did you mean \"hall b\"?")),
            new Mistake(
                    "lot.yaml",
                    "leases:",
                    "leases: {}\nold:",
                    List.of(
                            "lot.yaml:19: error: This key is unknown (old). Known here: studios, stages, leases, bookings.")),
            new Mistake(
                    "lot.yaml",
                    "stage: hall-a\n    level",
                    "stage: halla\n    level",
                    List.of(
                            "lot.yaml:37: error: There is no such stage in lot.yaml (halla). Did you mean \"hall-a\"?")),
            new Mistake(
                    "lot.yaml",
                    "level: first-hold",
                    "level: hold",
                    List.of("lot.yaml:53: error: \"level\" does not know this word (hold). Known here: confirmed,"
                            + " first-hold, second-hold, third-hold.")),
            new Mistake(
                    "lot.yaml",
                    "use: set",
                    "use: maintenance",
                    List.of(
                            "lot.yaml:55: error: \"title\" says something only where \"use\" is set (lorelei). Write use:"
                                    + " set, or delete the key.",
                            "lot.yaml:56: error: \"set\" says something only where \"use\" is set (boat). Write use: set,"
                                    + " or delete the key.",
                            "lot.yaml:59: error: \"shoot-from\" says something only where \"use\" is set (2024-03-18)."
                                    + " Write use: set, or delete the key.",
                            "lot.yaml:60: error: \"shoot-to\" says something only where \"use\" is set (2024-03-26). Write"
                                    + " use: set, or delete the key.")),
            new Mistake(
                    "lot.yaml",
                    "title: lorelei",
                    "title: loreley",
                    List.of(
                            "lot.yaml:55: error: There is no such title in titles/ (loreley). Did you mean \"lorelei\"?")),
            new Mistake(
                    "lot.yaml",
                    "set: boat",
                    "set: bridge",
                    List.of("lot.yaml:56: error: The title has no such set (bridge). It has: boat, cave, river-bank.")),
            new Mistake(
                    "lot.yaml",
                    "set: boat",
                    "set: river-bank",
                    List.of("lot.yaml:56: error: This set is on location and needs no stage (river-bank). Delete the"
                            + " booking, or delete \"on-location\" in the title.")),
            new Mistake(
                    "lot.yaml",
                    "shoot-to: 2024-03-26",
                    "shoot-to: 2024-04-26",
                    List.of("lot.yaml:59: error: The shooting days are not within the booked days [2024-03-04,"
                            + " 2024-03-30) (2024-03-18). Build, shoot and strike all lie within the booked days; widen"
                            + " them or move the shooting.")),
            new Mistake(
                    "lot.yaml",
                    "from: 2024-02-12\n    to: 2024-02-17",
                    "from: 2024-06-24\n    to: 2024-07-06",
                    List.of("lot.yaml:36: error: The booking has a day on which the stage Halle A is not leased:"
                            + " 2024-07-01 (roof-repair). Move the booking into the term of a lease; \"to\" is the day"
                            + " after the last day.")),
            new Mistake(
                    "lot.yaml",
                    "area: 400.25\n    holder: Quiz show\n  lorelei-boat:\n    stage: hall-b\n    level: first-hold",
                    "area: 600\n    holder: Quiz show\n  lorelei-boat:\n    stage: hall-b\n    level: confirmed",
                    List.of("lot.yaml:51: error: The stage Halle B is already confirmed on these days: quiz [Quiz"
                            + " show] [2024-03-04, 2024-03-16); together they would take 900 m² of 800.5 m²"
                            + " (lorelei-boat). Move one of them, make one a hold, or give their areas where the stage"
                            + " allows sharing.")),
            new Mistake(
                    "lot.yaml",
                    "area: 400.25",
                    "area: 900",
                    List.of("lot.yaml:49: error: The booking takes more floor than the stage Halle B has, 800.5 m²"
                            + " (900). Check the area and the stage.")),
            new Mistake(
                    "lot.yaml",
                    "stage: hall-b\n    level: confirmed\n    use: other\n    from: 2024-03-04\n    to: 2024-03-16",
                    "stage: hall-a\n    level: confirmed\n    use: other\n    from: 2024-02-16\n    to: 2024-02-18",
                    List.of("lot.yaml:43: error: The stage Halle A is already confirmed on these days: roof-repair"
                            + " [Landlord] [2024-02-12, 2024-02-17); together they would take 2,999.5 m² of 1,499.75 m²"
                            + " (quiz). Move one of them, make one a hold, or give their areas where the stage allows"
                            + " sharing.")));

    private BrokenLot() {}
}
