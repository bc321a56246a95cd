package io.madang.launch.web;

import io.madang.launch.LaunchOutlook;
import io.madang.platform.web.Words;

/// What the stage plan says of a launch, in words.
///
/// @param tone of its tag: `good`, `bad`, `accent`, or empty where there is nothing to say
record OutlookText(String tone, String text) {

    static OutlookText of(LaunchOutlook outlook, Words words) {
        return switch (outlook) {
            case LaunchOutlook.Launched() -> new OutlookText("accent", words.say("page.launch.launched"));
            case LaunchOutlook.Unplanned() -> new OutlookText("", "–");
            case LaunchOutlook.InTime(long days) ->
                new OutlookText("good", "✓ " + words.say("page.launch.in-time", days));
            case LaunchOutlook.Late(long days, var ready) ->
                new OutlookText("bad", "▲ " + words.say("page.launch.late", days, words.date(ready)));
        };
    }
}
