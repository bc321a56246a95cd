package io.madang.breakdown.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.CalendarEvent;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.ElementRules;
import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.platform.web.Rejected;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An element and its rules while somebody fills them in, field by field.
final class ElementForm {

    private static final int MOST_DROP_DAYS = 10_000;

    private final Breakdown breakdown;
    private final BreakdownElement element;
    private final Optional<Currency> currency;
    private String name;
    private String boardId;
    private int category;
    private boolean hold;
    private boolean drop;
    private int leastDropDays;
    private Set<DayOfWeek> weekdaysOff;
    private List<CalendarEvent> events;
    private List<ElementId> linked;
    private Optional<Money> dailyRate;
    private boolean minor;

    /// @param currency of an amount that is typed without one
    ElementForm(Breakdown breakdown, BreakdownElement element, Optional<Currency> currency) {
        this.breakdown = breakdown;
        this.element = element;
        this.currency = currency;
        ElementRules rules = element.rules();
        name = element.name();
        boardId = element.boardId();
        category = element.category();
        hold = rules.holdAllowed();
        drop = rules.dropAllowed();
        leastDropDays = rules.leastDropDays();
        weekdaysOff = rules.weekdaysOff();
        events = rules.events();
        linked = rules.linked();
        dailyRate = rules.dailyRate();
        minor = rules.minor();
    }

    /// @param value as it was typed; refused with a sentence where it is wrong
    BreakdownElement with(String field, String value) {
        switch (field) {
            case "name" -> name = name(value);
            case "boardId" -> boardId = TypedText.line(value);
            case "category" -> category = category(value);
            case "hold" -> hold = Boolean.parseBoolean(value);
            case "drop" -> drop = Boolean.parseBoolean(value);
            case "leastDropDays" -> leastDropDays = dropDays(value);
            case "weekdaysOff" -> weekdaysOff = weekdays(value);
            case "daysOff" -> events = withDaysOff(value);
            case "linked" -> linked = linked(value);
            case "dailyRate" -> dailyRate = rate(value);
            case "minor" -> minor = Boolean.parseBoolean(value);
            default -> throw Rejected.badRequest(Message.of("page.field.unknown", field));
        }
        ElementRules rules = new ElementRules(hold, drop, leastDropDays, weekdaysOff, events, linked, dailyRate, minor);
        return new BreakdownElement(element.id(), name, category, boardId, rules);
    }

    private String name(String value) {
        String typed = TypedText.line(value);
        if (typed.isEmpty()) {
            throw Rejected.badRequest(Message.of("page.element.no-name"));
        }
        breakdown.elements(category).stream()
                .filter(other -> !other.id().equals(element.id()) && other.isCalled(typed))
                .findFirst()
                .ifPresent(other -> {
                    throw Rejected.badRequest(Message.of("page.element.name-taken", other.name()));
                });
        return typed;
    }

    private int category(String value) {
        int number = breakdown.categories().stream()
                .map(ElementCategory::number)
                .filter(known -> String.valueOf(known).equals(value))
                .findFirst()
                .orElseThrow(() -> Rejected.badRequest(Message.of("page.element.bad-category", value)));
        if (ElementCategory.isPlace(number) != ElementCategory.isPlace(category)) {
            throw Rejected.badRequest(Message.of("page.element.bad-category", value));
        }
        return number;
    }

    private static int dropDays(String value) {
        if (!value.strip().matches("\\d{1,5}") || Integer.parseInt(value.strip()) > MOST_DROP_DAYS) {
            throw Rejected.badRequest(Message.of("page.element.bad-days", value));
        }
        return Integer.parseInt(value.strip());
    }

    private static Set<DayOfWeek> weekdays(String value) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        words(value)
                .forEach(word -> days.add(Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().equals(word.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> Rejected.badRequest(Message.of("page.element.bad-weekday", word)))));
        return days;
    }

    /// Other events stay.
    private List<CalendarEvent> withDaysOff(String value) {
        List<CalendarEvent> all = new ArrayList<>(events.stream()
                .filter(event -> event.kind() != CalendarEvent.Kind.DAY_OFF)
                .toList());
        for (String word : words(value)) {
            try {
                LocalDate day = LocalDate.parse(word);
                all.add(new CalendarEvent(day, CalendarEvent.Kind.DAY_OFF, ""));
            } catch (DateTimeParseException e) {
                throw Rejected.badRequest(Message.of("page.element.bad-date", word));
            }
        }
        return all.stream().distinct().toList();
    }

    private List<ElementId> linked(String value) {
        List<ElementId> ids =
                words(value).stream().map(ElementId::of).distinct().toList();
        for (ElementId id : ids) {
            if (breakdown.element(id).isEmpty() || id.equals(element.id())) {
                throw Rejected.badRequest(Message.of("page.element.bad-link", id));
            }
        }
        return ids;
    }

    private Optional<Money> rate(String value) {
        String typed = value.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        boolean isPlain = typed.matches("[\\d,. ]+");
        String amount = isPlain
                ? currency.map(one -> one.getCurrencyCode() + " " + typed).orElse(typed)
                : typed;
        try {
            return Optional.of(Money.parse(amount)).filter(money -> !money.isNegative());
        } catch (IllegalArgumentException e) {
            throw Rejected.badRequest(Message.of("page.element.bad-money", value));
        }
    }

    private static List<String> words(String value) {
        return Stream.of(value.split("[\\s,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
