package io.madang.breakdown;

import io.madang.script.Eighths;
import io.madang.script.Script;
import io.madang.slate.TitleId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door of the module: what all scenes of a title need, and the orders in which they may be shot.
///
/// @param title the title of the slate it belongs to; empty where nobody said so
/// @param sheets one per scene, in the order of the story
/// @param banners texts between strips, by their key
/// @param categories of all elements, in the order in which people list them
/// @param elements in the order in which people list them; those of place and time only carry rules for what the sheets
///     say
/// @param kept what a file held that is no part of a breakdown, as JSON by the place where it stood
public record Breakdown(
        Optional<TitleId> title,
        BreakdownHeader header,
        List<BreakdownSheet> sheets,
        Map<SheetId, String> banners,
        List<ElementCategory> categories,
        List<BreakdownElement> elements,
        List<Stripboard> stripboards,
        List<ProductionCalendar> calendars,
        Map<String, String> kept) {

    public Breakdown {
        sheets = List.copyOf(sheets);
        banners = Collections.unmodifiableMap(new LinkedHashMap<>(banners));
        categories = List.copyOf(categories);
        elements = List.copyOf(elements);
        stripboards = List.copyOf(stripboards);
        calendars = List.copyOf(calendars);
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    /// Breaks a screenplay down: a sheet for every scene that is not omitted, who speaks as cast, what is tagged as
    /// elements. The same screenplay always gives the same breakdown.
    public static Breakdown of(Script script) {
        return new ScriptBreakdown(script).breakdown();
    }

    /// Takes in a later draft without losing anybody's work.
    ///
    /// @param older the draft this breakdown was made from, or brought up to
    public DraftMerge with(Script older, Script newer) {
        return new DraftMerging(this, older, newer).merge();
    }

    /// The same breakdown in which a sheet also needs somebody or something, and all that is linked to it: cast without
    /// a word to say, a prop, a vehicle. What the breakdown does not know by this name becomes a new element.
    public Breakdown needing(SheetId sheet, int category, String name) {
        return new SheetNeeds(this).with(sheet, category, name);
    }

    /// The same breakdown as that of a title of the slate.
    public Breakdown of(TitleId owner) {
        return new BreakdownEdits(this).of(owner);
    }

    /// The same breakdown with this sheet in the place of the one with its key.
    public Breakdown with(BreakdownSheet sheet) {
        return new BreakdownEdits(this).with(sheet);
    }

    /// The same breakdown with this element in the place of the one with its key.
    public Breakdown with(BreakdownElement element) {
        return new BreakdownEdits(this).with(element);
    }

    /// The same breakdown in which a sheet no longer needs an element, which stays known.
    public Breakdown without(SheetId sheet, ElementId element) {
        return new BreakdownEdits(this).without(sheet, element);
    }

    /// The same breakdown without an element, on all sheets and in all links.
    public Breakdown without(ElementId element) {
        return new BreakdownEdits(this).without(element);
    }

    /// The same breakdown with these stripboards and no others.
    public Breakdown withStripboards(List<Stripboard> boards) {
        return new Breakdown(title, header, sheets, banners, categories, elements, boards, calendars, kept);
    }

    public Optional<BreakdownSheet> sheet(SheetId id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    public Optional<BreakdownElement> element(ElementId id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    /// The elements of one category, in their order.
    public List<BreakdownElement> elements(int category) {
        return elements.stream()
                .filter(element -> element.category() == category)
                .toList();
    }

    /// Those who act, in their order.
    public List<BreakdownElement> cast() {
        return elements(ElementCategory.CAST);
    }

    /// The sheets that need an element, in the order of the story.
    public List<BreakdownSheet> sheetsWith(ElementId element) {
        return sheets.stream().filter(sheet -> sheet.needs(element)).toList();
    }

    public Optional<ProductionCalendar> calendar(CalendarId id) {
        return calendars.stream().filter(calendar -> calendar.id().equals(id)).findFirst();
    }

    /// The days of a unit with the dates that its stripboard's calendar gives them.
    public List<Stripboard.Day> days(Stripboard board, Stripboard.Unit unit) {
        return unit.days(board.calendar().flatMap(this::calendar));
    }

    /// All sheets together.
    public Eighths length() {
        return sheets.stream().map(BreakdownSheet::eighths).reduce(Eighths.NONE, Eighths::plus);
    }
}
