package io.madang.breakdown.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.Breakdowns.Kept;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.web.BreakdownView.Change;
import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.platform.web.Rejected;
import io.madang.slate.Title;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The breakdown of a title, change by change; who changes another revision than the one kept is answered by 409.
@RestController
@RequestMapping("/api/titles/{id}/breakdown")
public final class BreakdownApi {

    /// A new value of one field, as somebody typed it.
    public record FieldChange(
            @Nullable Long revision,
            @Nullable String field,
            @Nullable String value) {

        long over() {
            return BreakdownApi.over(revision);
        }

        String typed() {
            return Objects.requireNonNullElse(value, "");
        }

        String named() {
            return Objects.requireNonNullElse(field, "");
        }
    }

    /// Something that a sheet needs.
    public record Need(
            @Nullable Long revision,
            @Nullable Integer category,
            @Nullable String name) {}

    private final BreakdownDesk desk;
    private final SheetTexts texts;

    public BreakdownApi(BreakdownDesk desk, SheetTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    BreakdownView breakdown(@PathVariable String id) {
        Kept kept = desk.need(desk.title(id));
        return BreakdownView.of(kept.breakdown(), kept.revision());
    }

    /// The words of the sheet's scene; none where the breakdown follows no screenplay that has it.
    @GetMapping("/sheets/{sheet}/text")
    List<SceneText.Line> text(@PathVariable String id, @PathVariable String sheet) {
        Title title = desk.title(id);
        Kept kept = desk.need(title);
        return texts.of(title.id(), kept, sheet(kept.breakdown(), sheet).id());
    }

    @PatchMapping("/sheets/{sheet}")
    Change changeSheet(@PathVariable String id, @PathVariable String sheet, @RequestBody FieldChange change) {
        return save(id, change.over(), before -> {
            BreakdownSheet after = new SheetForm(sheet(before, sheet)).with(change.named(), change.typed());
            boolean isTaken = before.sheets().stream()
                    .anyMatch(other ->
                            !other.id().equals(after.id()) && other.number().equals(after.number()));
            if (change.named().equals("number") && isTaken) {
                throw Rejected.badRequest(Message.of("page.sheet.number-taken", after.number()));
            }
            return before.with(after);
        });
    }

    @PostMapping("/sheets/{sheet}/elements")
    Change need(@PathVariable String id, @PathVariable String sheet, @RequestBody Need need) {
        return save(id, over(need.revision()), before -> {
            String name = TypedText.line(Objects.requireNonNullElse(need.name(), ""));
            int category = Objects.requireNonNullElse(need.category(), -1);
            boolean isKnown = before.categories().stream().anyMatch(one -> one.number() == category)
                    || ElementCategory.standard(category).isPresent();
            if (!isKnown || ElementCategory.isPlace(category)) {
                throw Rejected.badRequest(Message.of("page.element.bad-category", category));
            }
            if (name.isEmpty()) {
                throw Rejected.badRequest(Message.of("page.element.no-name"));
            }
            return before.needing(sheet(before, sheet).id(), category, name);
        });
    }

    @DeleteMapping("/sheets/{sheet}/elements/{element}")
    Change release(
            @PathVariable String id,
            @PathVariable String sheet,
            @PathVariable String element,
            @RequestParam @Nullable Long revision) {
        return save(
                id,
                over(revision),
                before -> before.without(
                        sheet(before, sheet).id(), element(before, element).id()));
    }

    @PatchMapping("/elements/{element}")
    Change changeElement(@PathVariable String id, @PathVariable String element, @RequestBody FieldChange change) {
        return save(id, change.over(), before -> {
            ElementForm form = new ElementForm(before, element(before, element), currency(desk.title(id), before));
            return before.with(form.with(change.named(), change.typed()));
        });
    }

    @DeleteMapping("/elements/{element}")
    Change remove(@PathVariable String id, @PathVariable String element, @RequestParam @Nullable Long revision) {
        return save(
                id,
                over(revision),
                before -> before.without(element(before, element).id()));
    }

    private Change save(String id, long revision, UnaryOperator<Breakdown> change) {
        BreakdownDesk.Changed changed = desk.change(desk.title(id), revision, change);
        return Change.between(changed.before(), changed.after(), changed.revision());
    }

    /// That of other rates, or else of what a late day of the title costs.
    private static Optional<Currency> currency(Title title, Breakdown breakdown) {
        return breakdown.elements().stream()
                .flatMap(element -> element.rules().dailyRate().stream())
                .map(Money::currency)
                .findFirst()
                .or(() -> title.costOfDayLate().map(Money::currency));
    }

    private static long over(@Nullable Long revision) {
        if (revision == null) {
            throw Rejected.badRequest(Message.of("page.breakdown.no-revision"));
        }
        return revision;
    }

    private static BreakdownSheet sheet(Breakdown breakdown, String key) {
        return breakdown
                .sheet(SheetId.of(key))
                .orElseThrow(() -> Rejected.missing(Message.of("page.sheet.unknown", key)));
    }

    private static BreakdownElement element(Breakdown breakdown, String key) {
        return breakdown
                .element(ElementId.of(key))
                .orElseThrow(() -> Rejected.missing(Message.of("page.element.unknown", key)));
    }
}
