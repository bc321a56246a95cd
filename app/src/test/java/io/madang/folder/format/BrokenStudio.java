package io.madang.folder.format;

import io.madang.folder.format.BrokenFolderTest.Mistake;
import java.util.List;

/// The mistakes one can make in `studio.yaml` and `partners.yaml`.
final class BrokenStudio {

    static final List<Mistake> LINES = List.of(
            new Mistake(
                    "studio.yaml",
                    "time-zone: Europe/Berlin",
                    "timezone: Europe/Berlin",
                    List.of("studio.yaml:2: error: This key is unknown (timezone). Did you mean \"time-zone\"?")),
            new Mistake(
                    "studio.yaml",
                    "currency: EUR\n",
                    "",
                    List.of(
                            "studio.yaml:1: error: \"currency\" is missing in \"studio.yaml\". Add it; docs/formats.md has"
                                    + " an example.")),
            new Mistake(
                    "studio.yaml",
                    "currency: EUR",
                    "currency: EUR\ncurrency: EUR",
                    List.of("studio.yaml:4: error: \"currency\" stands here for the second time; the first is in line 3"
                            + " (currency). Delete one of the two, or give it another key.")),
            new Mistake(
                    "studio.yaml",
                    "currency: EUR",
                    "currency: Euro",
                    List.of("studio.yaml:3: error: This is not a currency (Euro). Write its three letters of ISO 4217,"
                            + " like KRW or EUR.")),
            new Mistake(
                    "studio.yaml",
                    "currency: EUR",
                    "currency:",
                    List.of("studio.yaml:3: error: \"currency\" has no value. Give it a value, or delete the key.")),
            new Mistake(
                    "studio.yaml",
                    "Europe/Berlin",
                    "Europe/Berlim",
                    List.of("studio.yaml:2: error: This is not a time zone (Europe/Berlim). Write its name in the IANA"
                            + " database, like Europe/Berlin.")),
            new Mistake(
                    "studio.yaml",
                    "name: {en: Rhine Pictures, ko: 라인 픽처스}",
                    "name: {en: Rhine Pictures}",
                    List.of(
                            "studio.yaml:1: error: \"ko\" is missing in \"name\". Add it; docs/formats.md has an example.")),
            new Mistake(
                    "studio.yaml",
                    "name: {en: Rhine Pictures, ko: 라인 픽처스}",
                    "name: [Rhine, Pictures]",
                    List.of(
                            "studio.yaml:1: error: \"name\" must have keys with values. Write one line per key below it,"
                                    + " indented, like key: value.")),
            new Mistake(
                    "studio.yaml",
                    "holidays: DE-NW",
                    "holidays: Germany",
                    List.of("studio.yaml:6: error: The public holidays of this country are not known (Germany). Write"
                            + " the two letters of ISO 3166, like KR or DE; where that fails, delete the key and list"
                            + " the days under \"days-off\".")),
            new Mistake(
                    "studio.yaml",
                    "[mon, tue, wed, thu, fri, sat]",
                    "[mon, tuesday, wed]",
                    List.of("studio.yaml:5: error: \"week\" does not know this word (tuesday). Known here: mon, tue,"
                            + " wed, thu, fri, sat, sun.")),
            new Mistake(
                    "studio.yaml",
                    "[mon, tue, wed, thu, fri, sat]",
                    "[]",
                    List.of("studio.yaml:5: error: The week has no working day. Write at least one of mon, tue, wed,"
                            + " thu, fri, sat, sun.")),
            new Mistake(
                    "studio.yaml",
                    "[mon, tue, wed, thu, fri, sat]",
                    "mon",
                    List.of("studio.yaml:5: error: \"week\" must be a list (mon). Write it like [one, two], or one item"
                            + " per line after a hyphen.")),
            new Mistake(
                    "studio.yaml",
                    "[2024-12-27, 2024-12-28]",
                    "[2024-12-27, 2024-12-27]",
                    List.of("studio.yaml:7: error: This stands in \"days-off\" twice (2024-12-27). Delete one.")),
            new Mistake(
                    "studio.yaml",
                    "[2024-12-27, 2024-12-28]",
                    "[27.12.2024]",
                    List.of("studio.yaml:7: error: \"days-off\" is not a day of the calendar (27.12.2024). Write"
                            + " year-month-day, like 2021-03-01.")),
            new Mistake(
                    "studio.yaml",
                    "[2024-12-27, 2024-12-28]",
                    "[2024-11-01]",
                    List.of("studio.yaml:8: error: This day is both off and working (2024-11-01). Delete it from"
                            + " \"days-off\" or from \"working-days\".")),
            new Mistake(
                    "studio.yaml",
                    "from: 2024-01-08",
                    "from: 2024-02-30",
                    List.of("studio.yaml:10: error: \"from\" is not a day of the calendar (2024-02-30). Write"
                            + " year-month-day, like 2021-03-01.")),
            new Mistake(
                    "studio.yaml",
                    "from: 2024-01-08",
                    "from: 0024-01-08",
                    List.of("studio.yaml:10: error: The year is not between 1990 and 2099 (0024-01-08). Check the"
                            + " digits of the year.")),
            new Mistake(
                    "studio.yaml",
                    "to: 2025-07-01",
                    "to: 20255-07-01",
                    List.of("studio.yaml:11: error: \"to\" is not a day of the calendar (20255-07-01). Write"
                            + " year-month-day, like 2021-03-01.")),
            new Mistake(
                    "studio.yaml",
                    "to: 2025-07-01",
                    "to: 2023-07-01",
                    List.of("studio.yaml:11: error: The dates are reversed: \"to\" is before \"from\" (2024-01-08)"
                            + " (2023-07-01). Exchange the two; \"to\" is the day after the last day.")),
            new Mistake(
                    "studio.yaml",
                    "to: 2025-07-01",
                    "to: 2024-01-08",
                    List.of("studio.yaml:11: error: This range has no day: \"to\" is the same as \"from\" (2024-01-08)."
                            + " \"to\" is the day after the last day; for one day write 2024-01-09.")),
            new Mistake(
                    "studio.yaml",
                    "  week:",
                    "\tweek:",
                    List.of("studio.yaml:5: error: A tab stands where YAML allows only spaces (→week: [mon, tue, wed,"
                            + " thu, fri, sat]). Replace each tab (shown as →) by spaces.")),
            new Mistake(
                    "studio.yaml",
                    "calendar:\n",
                    "calendar\n",
                    List.of("studio.yaml:5: error: This cannot be read as YAML: could not find expected ':' (week:"
                            + " [mon, tue, wed, thu, fri, sat]). Look here and one line above for a missing colon or the"
                            + " space after it, uneven indentation, or a quotation mark that is not closed.")),
            new Mistake(
                    "studio.yaml",
                    "name: {en: Rhine Pictures, ko: 라인 픽처스}",
                    "name: 'Rhine",
                    List.of("studio.yaml:1: error: This cannot be read as YAML: found unexpected end of stream (name:"
                            + " 'Rhine). Look here and one line above for a missing colon or the space after it, uneven"
                            + " indentation, or a quotation mark that is not closed.")),
            new Mistake(
                    "studio.yaml",
                    "name: {en: Rhine Pictures, ko: 라인 픽처스}",
                    "name: &house Rhine",
                    List.of("studio.yaml:1: error: YAML anchors and aliases (& and *) are not used here (house). Write"
                            + " the value out in each place; put a text that begins with & or * in quotation marks.")),
            new Mistake(
                    "studio.yaml",
                    "currency: EUR",
                    "currency: !!java.util.Currency EUR",
                    List.of("studio.yaml:3: error: YAML tags (!) are not used here (!!java.util.Currency). Delete the"
                            + " tag; put a text that begins with ! in quotation marks.")),
            new Mistake(
                    "partners.yaml",
                    "kinds: [landlord]",
                    "kinds: [landlords]",
                    List.of(
                            "partners.yaml:8: error: \"kinds\" does not know this word (landlords). Did you mean \"landlord\"?")),
            new Mistake(
                    "partners.yaml",
                    "kinds: [landlord]",
                    "kinds: [banker]",
                    List.of("partners.yaml:8: error: \"kinds\" does not know this word (banker). Known here: landlord,"
                            + " production-house, localization-vendor, post-house, vfx-house, rights-holder.")),
            new Mistake(
                    "partners.yaml",
                    "kinds: [landlord]",
                    "kinds: []",
                    List.of("partners.yaml:8: error: The partner has no kind. Say what the partner does, like"
                            + " [landlord] or [production-house].")),
            new Mistake(
                    "partners.yaml",
                    "kinds: [landlord]",
                    "kinds: [landlord, landlord]",
                    List.of("partners.yaml:8: error: This stands in \"kinds\" twice (landlord). Delete one.")),
            new Mistake(
                    "partners.yaml",
                    "kinds: [landlord]\n    country: DE",
                    "kinds: [landlord]\n    country: Germany",
                    List.of("partners.yaml:9: error: This is not a country (Germany). Write its two letters of ISO"
                            + " 3166, like KR or DE.")),
            new Mistake(
                    "partners.yaml",
                    "kinds: [landlord]",
                    "kinds: [post-house]",
                    List.of(
                            "lot.yaml:20: warning: This partner is not called a landlord in partners.yaml (mmc-gmbh)."
                                    + " Add landlord to its \"kinds\", or name another partner.",
                            "lot.yaml:27: warning: This partner is not called a landlord in partners.yaml (mmc-gmbh)."
                                    + " Add landlord to its \"kinds\", or name another partner.")),
            new Mistake(
                    "partners.yaml",
                    "partners:",
                    "partner:",
                    List.of("partners.yaml:1: error: This key is unknown (partner). Did you mean \"partners\"?")));

    private BrokenStudio() {}
}
