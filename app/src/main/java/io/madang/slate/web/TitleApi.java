package io.madang.slate.web;

import io.madang.common.Area;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Phase;
import io.madang.slate.SetId;
import io.madang.slate.Source;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The titles of the slate.
@RestController
@RequestMapping("/api/titles")
public final class TitleApi {

    /// A title.
    ///
    /// @param title null: undecided
    /// @param episodes null: a film
    public record TitleView(
            String id,
            LocalName workingTitle,
            @Nullable LocalName title,
            @Nullable Integer episodes,
            List<String> genres,
            Source.Kind source,
            @Nullable String sourceOf,
            Phase phase,
            int priority,
            @Nullable LocalDate earliestStart,
            @Nullable LocalDate targetLaunch,
            int postDays,
            int localizationDays,
            List<SetView> sets) {

        static TitleView of(Title title) {
            return new TitleView(
                    title.id().value(),
                    title.workingTitle(),
                    title.title().orElse(null),
                    title.format() instanceof Format.Series(int episodes) ? episodes : null,
                    title.genres(),
                    title.source().kind(),
                    title.source().of().orElse(null),
                    title.phase(),
                    title.priority(),
                    title.earliestStart().orElse(null),
                    title.targetLaunch().orElse(null),
                    title.postDays(),
                    title.localizationDays(),
                    title.sets().stream().map(SetView::of).toList());
        }
    }

    /// A set of a title; days are working days.
    public record SetView(
            String id,
            LocalName name,
            boolean onLocation,
            @Nullable BigDecimal squareMeters,
            @Nullable BigDecimal heightMeters,
            List<String> features,
            int buildDays,
            int shootDays,
            int strikeDays,
            List<String> after) {

        static SetView of(FilmSet set) {
            return new SetView(
                    set.id().value(),
                    set.name(),
                    set.onLocation(),
                    set.area().map(Area::squareMeters).orElse(null),
                    set.height().map(Height::meters).orElse(null),
                    set.features().stream().sorted().toList(),
                    set.buildDays(),
                    set.shootDays(),
                    set.strikeDays(),
                    set.after().stream().map(SetId::value).toList());
        }
    }

    private final Titles titles;

    public TitleApi(Titles titles) {
        this.titles = titles;
    }

    @GetMapping
    List<TitleView> titles() {
        return titles.all().stream().map(TitleView::of).toList();
    }

    @GetMapping("/{id}")
    TitleView title(@PathVariable String id) {
        return titles.find(TitleId.of(id))
                .map(TitleView::of)
                .orElseThrow(() -> Rejected.missing(Message.of("page.title.unknown", id)));
    }
}
