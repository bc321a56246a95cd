package io.madang.script;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which headings tell the time of day, in the languages screenplays come in.
final class TimeWords {

    /// Words that take the light over from the scene before.
    private static final Set<String> GOING_ON = Set.of(
            "CONTINUOUS",
            "CONTINUED",
            "CONT'D",
            "SAME",
            "LATER",
            "CONTINUO",
            "CONTINUA",
            "CONTINU",
            "CONTINUOU",
            "SUITE",
            "SPÄTER",
            "계속",
            "연속",
            "이어서",
            "잠시후",
            "동시각",
            "같은시각",
            "直後",
            "続き");

    private static final Map<String, DayPart> WORDS = Map.ofEntries(
                    words(
                            DayPart.DAWN,
                            "DAWN SUNRISE DAYBREAK 새벽 일출 동틀녘 여명 AMANECER AURORE AUBE ALBA AMANHECER MORGENDÄMMERUNG РАССВЕТ 黎明 夜明け 明け方"),
                    words(
                            DayPart.DAY,
                            "DAY DAYS MORNING AFTERNOON NOON MIDDAY DAYTIME 낮 아침 오전 오후 정오 점심 한낮 대낮 DÍA DIA MAÑANA TARDE JOUR MATIN MIDI"
                                    + " GIORNO MATTINA POMERIGGIO MANHÃ TAG MORGEN MITTAG NACHMITTAG VORMITTAG ДЕНЬ УТРО 日 昼 朝 白天 早晨 上午 下午"),
                    words(
                            DayPart.DUSK,
                            "DUSK SUNSET TWILIGHT EVENING 저녁 황혼 해질녘 일몰 석양 노을 ATARDECER CRÉPUSCULE SOIR TRAMONTO SERA CREPÚSCULO"
                                    + " ENTARDECER DÄMMERUNG ABENDDÄMMERUNG ABEND ВЕЧЕР СУМЕРКИ 夕方 夕 傍晚 黄昏"),
                    words(
                            DayPart.NIGHT,
                            "NIGHT NIGHTS MIDNIGHT 밤 한밤 한밤중 심야 자정 야간 NOCHE MEDIANOCHE NUIT MINUIT NOTTE MEZZANOTTE NOITE NACHT"
                                    + " MITTERNACHT НОЧЬ 夜 夜晚 深夜"))
            .entrySet()
            .stream()
            .flatMap(part -> Arrays.stream(part.getKey().split(" ", -1)).map(word -> entry(word, part.getValue())))
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /// `MAGIC HOUR` and the like: times of more than one word, of which the last alone says nothing.
    private static final Map<String, DayPart> PHRASES = Map.of(
            "MAGIC HOUR", DayPart.DUSK,
            "GOLDEN HOUR", DayPart.DUSK,
            "BLUE HOUR", DayPart.DUSK,
            "FIRST LIGHT", DayPart.DAWN,
            "SAME TIME", DayPart.UNSAID,
            "잠시 후", DayPart.UNSAID,
            "같은 시각", DayPart.UNSAID,
            "다음 날", DayPart.UNSAID,
            "VARIOUS", DayPart.UNSAID);

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COUNT = Pattern.compile("#?\\d+|[IVX]+|ONE|TWO|THREE");
    private static final int MOST_WORDS = 4;

    private TimeWords() {}

    private static Map.Entry<String, DayPart> words(DayPart part, String words) {
        return entry(words, part);
    }

    /// The light that a part of a heading tells; empty where it is no time of day at all.
    static Optional<DayPart> of(String part) {
        String bare = BRACKETS.matcher(part).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
        if (PHRASES.containsKey(bare)) {
            return Optional.of(PHRASES.get(bare));
        }
        List<String> words = SPACES.splitAsStream(bare)
                .flatMap(word -> Arrays.stream(word.split("/", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<DayPart> last = ofWord(words.getLast());
        boolean isCounted = words.size() == 2 && COUNT.matcher(words.get(1)).matches();
        return last.isPresent() || !isCounted ? last : ofWord(words.getFirst());
    }

    private static Optional<DayPart> ofWord(String word) {
        String bare = word.replaceAll("[.,:;!?]+$", "").replace('’', '\'');
        if (GOING_ON.contains(bare)) {
            return Optional.of(DayPart.UNSAID);
        }
        return Optional.ofNullable(WORDS.get(bare));
    }

    /// Whether the words say that the time before goes on.
    static boolean goesOn(String timeOfDay) {
        String bare = BRACKETS.matcher(timeOfDay)
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .replace('’', '\'');
        String[] words = SPACES.split(bare, -1);
        return GOING_ON.contains(words[words.length - 1])
                || GOING_ON.contains(bare.replace(" ", ""))
                || bare.equals("SAME TIME");
    }
}
