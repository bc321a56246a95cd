package io.madang.breakdown.format;

import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.SheetId;
import io.madang.script.DayPart;
import io.madang.script.Eighths;
import io.madang.script.SceneLength;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of a file's `breakdowns`: sheets, banners, and the ends of days that older files write there.
final class UssSheets {

    private static final BigDecimal PER_PAGE = BigDecimal.valueOf(Eighths.PER_PAGE);
    private static final long LONGEST_MILLIS = Duration.ofDays(365).toMillis();

    private final Report report;
    private final Kept kept;
    private final Map<String, BreakdownElement> elements;
    private final List<BreakdownSheet> sheets = new ArrayList<>();
    private final Map<SheetId, String> banners = new LinkedHashMap<>();
    private final Set<String> dayBreaks = new HashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();

    /// Keys of elements that say nothing more than the sheets do.
    private final Set<ElementId> places = new HashSet<>();

    UssSheets(Report report, Kept kept, Map<String, BreakdownElement> elements) {
        this.report = report;
        this.kept = kept;
        this.elements = elements;
    }

    void read(UssObject root) {
        for (UssObject row : root.objects("breakdowns")) {
            String key = row.text("id");
            if (key.isBlank()) {
                report.error(row.line(), row.text("scene"), "breakdown.no-key");
            } else if (!keys.add(key)) {
                report.error(row.line(), key, "breakdown.key-taken");
            } else {
                row(key, row);
            }
        }
    }

    List<BreakdownSheet> sheets() {
        return sheets;
    }

    Map<SheetId, String> banners() {
        return banners;
    }

    /// Whether the file has a row of this key.
    boolean has(String key) {
        return keys.contains(key);
    }

    boolean isDayBreak(String key) {
        return dayBreaks.contains(key);
    }

    boolean isBanner(String key) {
        return banners.containsKey(SheetId.of(key));
    }

    /// The keys of all sheets and banners, in order.
    List<String> keys() {
        return keys.stream().filter(key -> !dayBreaks.contains(key)).toList();
    }

    /// Whether an element only repeats what sheets say.
    boolean isPlace(ElementId element) {
        return places.contains(element);
    }

    private void row(String key, UssObject row) {
        String type = row.text("type");
        String place = place(key);
        switch (type) {
            case "banner" -> {
                String text = row.text("bannerText");
                banners.put(SheetId.of(key), text.isEmpty() ? row.text("description") : text);
                row.keepRest(place, UssSheetWriter.USUAL_OF_BANNER, kept);
            }
            case "day" -> dayBreaks.add(key);
            default -> {
                if (!type.equals("scene") && !type.equals("strip")) {
                    report.warning(row.line(), type, "breakdown.unknown-type");
                }
                sheets.add(sheet(key, row));
                row.keepRest(place, Usual.SHEET, kept);
            }
        }
    }

    static String place(String key) {
        return Kept.below("/breakdowns", key);
    }

    private BreakdownSheet sheet(String key, UssObject row) {
        UssHeading heading = heading(row);
        String ownPart = row.text("_dayPart");
        return new BreakdownSheet(
                SheetId.of(key),
                row.text("scene"),
                heading.setting(),
                heading.name(ElementCategory.SET),
                heading.name(ElementCategory.LOCATION),
                heading.name(ElementCategory.TIME_OF_DAY),
                dayPart(ownPart).orElseGet(heading::dayPart),
                heading.name(ElementCategory.SCRIPT_DAY),
                heading.name(ElementCategory.UNIT),
                row.text("scriptPage"),
                new SceneLength(pages(row), row.truth(false, "_estimated")),
                duration(row),
                row.text("description"),
                heading.others(),
                row.text("comments"));
    }

    private UssHeading heading(UssObject row) {
        UssHeading heading = new UssHeading();
        for (Json item : row.items("elements")) {
            BreakdownElement element = elements.get(item.shown());
            if (element == null) {
                report.warning(item.line(), item.shown(), "breakdown.lost-element");
            } else if (heading.take(element)) {
                places.add(element.id());
            }
        }
        return heading;
    }

    private static Optional<DayPart> dayPart(String word) {
        for (DayPart part : DayPart.values()) {
            if (part.name().equals(word)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private Eighths pages(UssObject row) {
        String pages = row.text("pages");
        if (pages.isEmpty()) {
            return Eighths.NONE;
        }
        Optional<Eighths> eighths = Eighths.parse(pages);
        if (eighths.isEmpty()) {
            report.error(row.line(), pages, "breakdown.bad-pages");
        } else if (pages.matches("[\\d.]+")
                && new BigDecimal(pages)
                                .multiply(PER_PAGE)
                                .compareTo(BigDecimal.valueOf(eighths.get().count()))
                        != 0) {
            report.warning(
                    row.line(), pages, "breakdown.rounded-pages", eighths.get().toString());
        }
        return eighths.orElse(Eighths.NONE);
    }

    private Optional<Duration> duration(UssObject row) {
        String millis = row.text("duration", "time");
        if (millis.isEmpty() || millis.equals("0")) {
            return Optional.empty();
        }
        if (millis.matches("\\d{1,15}(\\.\\d{1,9})?") && new BigDecimal(millis).longValue() <= LONGEST_MILLIS) {
            return Optional.of(Duration.ofMillis(new BigDecimal(millis).longValue()));
        }
        report.error(row.line(), millis, "breakdown.bad-duration");
        return Optional.empty();
    }
}
