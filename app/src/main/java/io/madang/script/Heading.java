package io.madang.script;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a scene heading says: inside or outside, in which set, at what time.
///
/// @param set the whole place, such as `BLOOM HOUSE - KITCHEN`
/// @param location its first part, such as `BLOOM HOUSE`
/// @param timeOfDay as written; empty where it is missing
/// @param remark what else stands there, such as `FLASHBACK` or a year; empty where nothing does
public record Heading(Setting setting, String set, String location, String timeOfDay, DayPart dayPart, String remark) {

    private static final String INSIDE = "INT(?:ERIOR)?|INNEN|ИНТ|실내|내부|内景|內景";
    private static final String OUTSIDE = "EXT(?:ERIOR)?|EST(?:ABLISHING)?|AU(?:SS|ß)EN|НАТ|ЭКСТ|실외|외부|야외|外景";
    private static final String MIXED = "(?:" + INSIDE + ")\\.?\\s?/\\s?(?:" + OUTSIDE + ")|(?:" + OUTSIDE
            + ")\\.?\\s?/\\s?(?:" + INSIDE + ")|I\\.?\\s?/\\s?E|E\\.?\\s?/\\s?I";
    private static final Pattern SETTING = Pattern.compile(
            "(?:(?<mixed>" + MIXED + ")|(?<inside>" + INSIDE + ")|(?<outside>" + OUTSIDE
                    + "))(?=[.\\s:)-])[.:)]*[\\s-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// `S#12.`, as Korean screenplays number their headings.
    private static final Pattern KOREAN_NUMBER = Pattern.compile(
            "(?:[Ss]\\s?#\\s?|씬\\s?(?=[^\\s.):]{1,8}\\s*[.):]))(?<number>\\d{1,4}(?:-\\d{1,3})?[A-Za-z]{0,2})"
                    + "(?:\\s*[.):]|\\s)\\s*(?=\\S)");

    private static final Pattern DASHES = Pattern.compile("\\s+[-–—]{1,2}\\s*|\\s*[-–—]{1,2}\\s+|--|[–—]");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern LAST_WORD = Pattern.compile("(?<set>.*\\S)(?:\\s*[,/.]\\s*|\\s+)(?<time>[^\\s,/]+)");
    private static final Pattern LAST_BRACKET = Pattern.compile("(?<set>.*\\S)\\s*\\((?<time>[^()]*)\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OMITTED = Pattern.compile("(?:SCENE\\s)?(?:OMIT(?:TED)?|삭제(?:된 씬)?)\\.?");

    /// Reads the text of a heading.
    public static Heading of(String text) {
        String line = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        Matcher number = KOREAN_NUMBER.matcher(line);
        String numberless = number.lookingAt() ? line.substring(number.end()) : line;
        Matcher setting = SETTING.matcher(numberless + " ");
        boolean isSaid = setting.lookingAt();
        String place = isSaid ? (numberless + " ").substring(setting.end()).strip() : numberless;
        return placed(isSaid ? settingOf(setting) : Setting.UNSAID, place);
    }

    /// The number in front of a heading such as `S#12. 은행 금고 - 밤`.
    public static Optional<String> numberIn(String text) {
        Matcher number = KOREAN_NUMBER.matcher(text.strip());
        return number.lookingAt() ? Optional.of(number.group("number")) : Optional.empty();
    }

    /// Whether the heading only keeps the number of a scene that was taken out.
    public static boolean isOmitted(String text) {
        return OMITTED.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
    }

    private static Setting settingOf(Matcher matcher) {
        if (matcher.group("mixed") != null) {
            return Setting.BOTH;
        }
        return matcher.group("inside") != null ? Setting.INTERIOR : Setting.EXTERIOR;
    }

    private static Heading placed(Setting setting, String place) {
        List<String> parts = List.of(DASHES.split(place));
        for (int index = parts.size() - 1; index > 0; index--) {
            Optional<DayPart> light = TimeWords.of(parts.get(index));
            if (light.isPresent() && !(light.get() == DayPart.UNSAID && hasTimeBefore(parts, index))) {
                String remark = String.join(" - ", parts.subList(index + 1, parts.size()));
                return timed(
                        setting, String.join(" - ", parts.subList(0, index)), parts.get(index), light.get(), remark);
            }
        }
        return undashed(setting, String.join(" - ", parts));
    }

    /// `NIGHT - CONTINUOUS`: the light is said, and what goes on is a remark.
    private static boolean hasTimeBefore(List<String> parts, int index) {
        return index > 1 && TimeWords.of(parts.get(index - 1)).isPresent();
    }

    /// `INT HOUSE DAY` and `은행 금고 (밤)`: the time stands behind without a dash.
    private static Heading undashed(Setting setting, String place) {
        for (Pattern form : List.of(LAST_BRACKET, LAST_WORD)) {
            Matcher matcher = form.matcher(place);
            if (matcher.matches()) {
                Optional<DayPart> light = TimeWords.of(matcher.group("time"));
                if (light.isPresent()) {
                    return timed(setting, matcher.group("set"), matcher.group("time"), light.get(), "");
                }
            }
        }
        return new Heading(setting, place, firstOf(place), "", DayPart.UNSAID, "");
    }

    private static Heading timed(Setting setting, String set, String time, DayPart light, String remark) {
        StringBuilder more = new StringBuilder(remark);
        BRACKETED
                .matcher(time)
                .results()
                .forEach(match -> more.append(more.isEmpty() ? "" : ", ")
                        .append(match.group(1).strip()));
        String bare = SPACES.matcher(BRACKETED.matcher(time).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String place = set.strip().replaceAll("[\\s,./-]+$", "");
        return new Heading(setting, place, firstOf(place), bare, light, more.toString());
    }

    private static String firstOf(String set) {
        String first = set.split(" - |\\s*/\\s*", 2)[0].strip();
        return first.isEmpty() ? set : first;
    }

    /// The same heading, lit like the scene before where it says that the time goes on.
    Heading after(DayPart before) {
        boolean takesOver = dayPart == DayPart.UNSAID && !timeOfDay.isEmpty() && TimeWords.goesOn(timeOfDay);
        return takesOver ? new Heading(setting, set, location, timeOfDay, before, remark) : this;
    }
}
