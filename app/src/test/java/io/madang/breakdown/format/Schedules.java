package io.madang.breakdown.format;

/// Small schedules in the spellings that files have.
final class Schedules {

    /// As the documentation spells it, with keys of other programs.
    static final String DOCUMENTED = """
            {
              "universalScheduleStandard": {
                "id": "s1", "ussVersion": "1.0.0", "name": "First Pass", "project": "The Vault",
                "author": "Jo", "company": null, "created": "2022-05-04T00:12:06.000Z", "source": "Other Program",
                "_lenses": {"wide": [18, 24], "note": "a \\"quoted\\" word"},
                "breakdowns": [
                  {"id": "b1", "type": "scene", "scene": "1", "pages": 1.25, "duration": 5700000,
                   "description": "They wait.", "comments": "At night", "scriptPage": "3", "bannerText": null,
                   "created": "2022-06-11T00:12:02.000Z", "_unit": 2,
                   "elements": ["int", "vault", "night", "d1", "bora", "steel"]},
                  {"id": "b2", "type": "scene", "scene": "2A", "pages": 0.375, "duration": null,
                   "description": null, "comments": null, "scriptPage": null,
                   "created": null, "elements": ["ext", "street", "street-2", "jiyoung"]},
                  {"id": "b3", "type": "banner", "bannerText": "Company move", "elements": []}
                ],
                "categories": [
                  {"id": "c0", "ucid": 0, "name": "Set", "created": null},
                  {"id": "c1", "ucid": 1, "name": "INT/EXT", "created": null},
                  {"id": "c2", "ucid": 2, "name": "Day/Night", "created": null},
                  {"id": "c3", "ucid": 3, "name": "Script Day", "created": null},
                  {"id": "c100", "ucid": 100, "name": "Cast Members", "created": null},
                  {"id": "c104", "ucid": 104, "name": "Props", "created": null},
                  {"id": "c500", "ucid": 500, "name": "Drones", "created": null}
                ],
                "elements": [
                  {"id": "int", "category": "c1", "name": "INT"},
                  {"id": "ext", "category": "c1", "name": "EXT"},
                  {"id": "vault", "category": "c0", "name": "VAULT", "daysOff": [1]},
                  {"id": "street", "category": "c0", "name": "STREET"},
                  {"id": "street-2", "category": "c0", "name": "CORNER"},
                  {"id": "night", "category": "c2", "name": "NIGHT"},
                  {"id": "d1", "category": "c3", "name": "N1"},
                  {"id": "bora", "category": "c100", "name": "BORA", "elementId": "1", "isHold": true, "isDrop": true,
                   "dropDayCount": 14, "daysOff": [0, 6], "linkedElements": ["steel"], "_dailyRate": "KRW 1,200,000",
                   "_minor": true, "isIdLock": true,
                   "events": [{"id": "e", "type": "event", "name": "travel", "date": "2022-06-06T07:00:00.000Z"},
                              {"id": "e", "type": "dayOff", "name": "holiday", "date": "2022-06-07T15:00:00.000Z"}]},
                  {"id": "jiyoung", "category": "c100", "name": "지영", "elementId": "2"},
                  {"id": "steel", "category": "c104", "name": "Steel door"}
                ],
                "stripboards": [
                  {"id": "p1", "name": "First Pass", "calendar": "k1", "boards": [
                    {"id": "p1a", "name": "stripboard", "breakdownIds": [["b1"], [], ["b3", "b2"]], "_zoom": 2},
                    {"id": "p1b", "name": "boneyard", "breakdownIds": []}]}
                ],
                "calendars": [
                  {"id": "k1", "name": "June", "daysOff": [0, 6], "events": [
                    {"id": "k1s", "type": "start", "name": null, "date": "2022-06-03T07:00:00.000Z"},
                    {"id": "k1h", "type": "dayOff", "name": "holiday", "date": "2022-06-06T07:00:00.000Z"},
                    {"id": "k1w", "type": "event", "name": "shootingDay", "date": "2022-06-05T07:00:00.000Z"}]}
                ]
              },
              "_exported": "by hand"
            }
            """;

    /// As programs spell it, and as older texts of the standard did.
    static final String OTHER_SPELLING = """
            {"universalScheduleStandard": {"version": "1.0.0", "name": "Rev. WHITE", "breakdowns": [
              {"id": "b1", "type": "strip", "scene": 12, "pages": 3, "time": 60000, "elements": ["bora", "day"]},
              {"id": "b2", "type": "strip", "scene": "13", "pages": 0.3, "elements": ["bora", "lost"]},
              {"id": "b3", "type": "strip", "scene": "14", "pages": null, "elements": []},
              {"id": "day", "type": "day"},
              {"id": "b4", "type": "banner", "description": "Lunch"}],
             "categories": [{"id": "c100", "ucid": 100, "name": "Actors", "elements": ["bora"]},
                            {"id": "c2", "name": "Day/Night", "elements": ["day"]}],
             "elements": [
              {"id": "bora", "name": "BORA", "doodHoldAllow": true, "doodDropAllow": true, "doodDropDays": 12,
               "doodInclude": false, "elementIdLock": true},
              {"id": "day", "name": "DAY", "doodDayCount": 10}],
             "stripboards": [
              {"id": "p1", "name": "A", "calendar": "lost", "boards": [
               {"id": "x", "name": "stripboard", "breakdownArrays": ["b4", ["b1"], "b2", "b2", ["b9"]]}]},
              {"id": "p2", "name": "B", "calendar": "k1", "boards": [
               {"id": "x", "name": "stripboard", "breakdownIds": ["b1", "b2", "day", "b3", "b4"]},
               {"id": "y", "name": "Boneyard", "breakdownIds": []}]}],
             "calendars": [{"id": "k1", "name": "K", "daysOff": [6, 0, 9], "events": [
               {"id": "z", "type": "start", "date": "2022-08-03T07:00:00.000+0000"},
               {"id": "z", "type": "event", "name": "holiday", "date": "2022-08-04T07:00:00.000+0000"},
               {"id": "z", "type": "event", "name": "doodTravel", "date": "soon"}]}]}}
            """;

    private Schedules() {}
}
