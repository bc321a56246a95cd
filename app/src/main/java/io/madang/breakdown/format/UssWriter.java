package io.madang.breakdown.format;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.CalendarId;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.slate.TitleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a breakdown in the documented spelling.
final class UssWriter {

    private static final String VERSION = "1.0.0";

    private final Breakdown breakdown;
    private final KeptValues kept;

    private UssWriter(Breakdown breakdown) {
        this.breakdown = breakdown;
        this.kept = new KeptValues(breakdown.kept());
    }

    static String write(Breakdown breakdown) {
        return JsonText.indented(new UssWriter(breakdown).file());
    }

    private Json file() {
        return new UssWriting(UssReader.OUTSIDE, kept)
                .json(UssReader.ROOT, root())
                .json();
    }

    private Json root() {
        UssSheetWriter sheets = new UssSheetWriter(breakdown.elements(), kept);
        List<Json> rows = new ArrayList<>();
        breakdown.sheets().forEach(sheet -> rows.add(sheets.write(sheet)));
        breakdown.banners().forEach((id, text) -> rows.add(sheets.banner(id, text)));
        List<BreakdownElement> elements = new ArrayList<>(breakdown.elements());
        elements.addAll(sheets.made());
        Map<Integer, String> categoryKeys = new LinkedHashMap<>();
        List<Json> categories = new ArrayList<>();
        for (ElementCategory category : categories(elements)) {
            categories.add(UssCategories.write(category, kept));
            categoryKeys.put(category.number(), UssCategories.key(category.number(), kept));
        }
        UssWriting writing = header().items("breakdowns", rows)
                .items("categories", categories)
                .items(
                        "elements",
                        elements.stream()
                                .map(element -> UssElements.write(
                                        element, categoryKeys.getOrDefault(element.category(), ""), kept))
                                .toList())
                .items(
                        "stripboards",
                        breakdown.stripboards().stream().map(this::stripboard).toList())
                .items(
                        "calendars",
                        breakdown.calendars().stream()
                                .map(calendar -> UssCalendars.write(calendar, kept))
                                .toList());
        breakdown.title().map(TitleId::value).ifPresent(title -> writing.text(UssReader.OWN_TITLE, title));
        return writing.json();
    }

    private UssWriting header() {
        return new UssWriting(UssReader.ROOT_PLACE, kept)
                .key()
                .text("ussVersion", VERSION)
                .text("name", breakdown.header().name())
                .text("project", breakdown.header().project())
                .text("author", breakdown.header().author())
                .text("company", breakdown.header().company())
                .text("scriptColor", breakdown.header().scriptColor())
                .text("schedColor", breakdown.header().scheduleColor())
                .usual(Usual.HEADER);
    }

    /// Those of the breakdown, and whatever its elements have besides.
    private List<ElementCategory> categories(List<BreakdownElement> elements) {
        Map<Integer, ElementCategory> categories = new LinkedHashMap<>();
        breakdown.categories().forEach(category -> categories.put(category.number(), category));
        for (BreakdownElement element : elements) {
            categories.computeIfAbsent(
                    element.category(),
                    number -> ElementCategory.standard(number).orElseGet(() -> ElementCategory.own(number, "")));
        }
        return List.copyOf(categories.values());
    }

    private Json stripboard(Stripboard stripboard) {
        List<Json> boards = new ArrayList<>();
        for (int index = 0; index < stripboard.units().size(); index++) {
            Stripboard.Unit unit = stripboard.units().get(index);
            boards.add(board(stripboard.id(), String.valueOf(index), unit.name(), unit.strips()));
        }
        boards.add(board(stripboard.id(), UssBoards.BONEYARD, UssBoards.BONEYARD, stripboard.boneyard()));
        return new UssWriting(UssBoards.place(stripboard.id()), kept)
                .text("id", stripboard.id())
                .text("name", stripboard.name())
                .text("calendar", stripboard.calendar().map(CalendarId::value).orElse(""))
                .items("boards", boards)
                .json();
    }

    private Json board(String stripboard, String board, String name, List<Strip> strips) {
        List<Json> rows = new ArrayList<>();
        List<Json> day = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        for (Strip strip : strips) {
            switch (strip) {
                case Strip.Sheet sheet -> day.add(new Json.Text(0, sheet.id().value()));
                case Strip.Banner banner -> day.add(new Json.Text(0, banner.id().value()));
                case Strip.DayBreak end -> {
                    rows.add(new Json.Items(0, List.copyOf(day)));
                    dates.add(end.date().map(UssDates::write).orElse(""));
                    day.clear();
                }
            }
        }
        rows.addAll(day);
        UssWriting writing = new UssWriting(UssBoards.boardPlace(stripboard, board), kept)
                .key()
                .text("name", name)
                .items("breakdownIds", rows);
        if (dates.stream().anyMatch(date -> !date.isEmpty())) {
            writing.texts(UssBoards.OWN_DATES, dates);
        }
        return writing.json();
    }
}
