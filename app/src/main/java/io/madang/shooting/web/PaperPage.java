package io.madang.shooting.web;

import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.ShootingBoard;
import io.madang.shooting.paper.StripColors;
import io.madang.shooting.paper.Words;
import io.madang.shooting.web.TitlePapers.Wish;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The papers of a shoot as pages to read and to print.
@Controller
public final class PaperPage {

    /// A paper to turn to.
    record Link(String key, String name) {}

    private final TitlePapers papers;

    public PaperPage(TitlePapers papers) {
        this.papers = papers;
    }

    @GetMapping("/titles/{id}/papers")
    String papers(@PathVariable String id) {
        return "redirect:/titles/" + papers.title(id).id() + "/papers/" + Paper.Kind.STRIPBOARD.key();
    }

    @GetMapping("/titles/{id}/papers/{paper}")
    String paper(
            @PathVariable String id,
            @PathVariable String paper,
            @RequestParam Optional<String> board,
            @RequestParam Optional<String> date,
            Model model,
            Locale locale) {
        Paper.Kind kind = TitlePapers.kind(paper);
        Wish wish = Wish.of(id, board, date, locale);
        OpenBoard open = papers.open(wish);
        ShootingBoard shot = open.shot();
        Paper shown = TitlePapers.papers(shot, wish).paper(kind);
        model.addAttribute("id", id)
                .addAttribute("titleName", open.title().name().in(locale))
                .addAttribute("open", open)
                .addAttribute("choices", BoardPage.choices(open.breakdown()))
                .addAttribute("dates", kind == Paper.Kind.CALL ? dates(shot) : List.of())
                .addAttribute("date", wish.date().orElse(null))
                .addAttribute("links", links(locale))
                .addAttribute("paper", PaperView.of(shown))
                .addAttribute("key", kind.key())
                .addAttribute("colors", colorsAddress());
        return "paper";
    }

    static List<Link> links(Locale locale) {
        Words words = new Words(locale);
        return Arrays.stream(Paper.Kind.values())
                .map(kind -> new Link(kind.key(), words.say("title." + kind.key())))
                .toList();
    }

    private static List<LocalDate> dates(ShootingBoard shot) {
        return shot.units().stream()
                .flatMap(unit -> unit.days().stream())
                .flatMap(day -> day.date().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// It changes with the colors, so that browsers may keep them.
    static String colorsAddress() {
        return "/papers/colors.css?v="
                + Integer.toHexString(StripColors.classic().tones().hashCode());
    }

    /// The colors of strips are no part of the style sheet, because studios may choose their own.
    @GetMapping("/papers/colors.css")
    ResponseEntity<String> colors() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofDays(1)).cachePublic())
                .body(PaperView.styleSheet(StripColors.classic()));
    }
}
