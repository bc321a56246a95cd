package io.madang.breakdown.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Breakdowns.Draft;
import io.madang.breakdown.Breakdowns.Kept;
import io.madang.breakdown.Breakdowns.SaveOutcome;
import io.madang.breakdown.web.ReadScripts.Read;
import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.script.ScreenplayFile;
import io.madang.script.Script;
import io.madang.slate.Title;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/// The screenplay of a title: its drafts, its scenes, and what a later draft changes before it is taken in.
@Controller
@RequestMapping("/titles/{id}/script")
public final class ScriptPage {

    private final BreakdownDesk desk;
    private final Breakdowns breakdowns;
    private final ReadScripts scripts;

    public ScriptPage(BreakdownDesk desk, Breakdowns breakdowns, ReadScripts scripts) {
        this.desk = desk;
        this.breakdowns = breakdowns;
        this.scripts = scripts;
    }

    @GetMapping
    String script(
            @PathVariable String id,
            @RequestParam Optional<Integer> draft,
            @RequestParam Optional<Integer> scene,
            Model model,
            Locale locale) {
        show(desk.title(id), draft, scene, model, new Words(locale));
        return "script";
    }

    private void show(Title title, Optional<Integer> draft, Optional<Integer> scene, Model model, Words words) {
        List<Draft> drafts = breakdowns.drafts(title.id());
        Optional<Kept> kept = desk.find(title);
        Optional<Integer> followed = kept.flatMap(Kept::draft);
        Optional<Integer> shown = draft.or(() -> followed)
                .or(() -> drafts.stream().map(Draft::number).findFirst());
        model.addAttribute("title", title)
                .addAttribute(
                        "drafts",
                        drafts.stream()
                                .map(one -> DraftRow.of(one, followed, words))
                                .toList())
                .addAttribute("followed", followed.orElse(0))
                .addAttribute("shown", shown.orElse(0))
                .addAttribute("revision", kept.map(Kept::revision).orElse(0L))
                .addAttribute("hasBreakdown", kept.isPresent());
        shown.ifPresent(number -> {
            Read read = scripts.need(title.id(), number);
            ScenesView.show(read, scene, model);
            if (followed.filter(number::equals).isEmpty()) {
                Script older = followed.map(
                                before -> scripts.need(title.id(), before).script())
                        .orElse(read.script());
                model.addAttribute("changes", DraftChanges.of(older, read.script(), kept, words));
            }
        });
    }

    /// Reads a draft and keeps it; a title's first one becomes its breakdown at once.
    @PostMapping
    Object upload(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            RedirectAttributes flash,
            Model model,
            Locale locale) {
        Title title = desk.title(id);
        try {
            ScreenplayFile sent = Upload.file(file);
            Optional<Draft> same = breakdowns.drafts(title.id()).stream()
                    .filter(draft -> breakdowns
                            .text(title.id(), draft.number())
                            .filter(sent::isSameAs)
                            .isPresent())
                    .findFirst();
            if (same.isPresent()) {
                int number = same.get().number();
                flash.addFlashAttribute("done", Message.of("page.script.same", number));
                return to(title, number);
            }
            Parsed<Script> parsed = scripts.parse(sent);
            return parsed.value().isPresent()
                    ? to(title, keep(title, sent, parsed.value().get(), flash))
                    : refused(title, model, locale, parsed.findings());
        } catch (Rejected e) {
            model.addAttribute("refused", List.of(e.sentence()));
            return refused(title, model, locale, List.of());
        }
    }

    private int keep(Title title, ScreenplayFile sent, Script script, RedirectAttributes flash) {
        Draft draft = breakdowns.add(title.id(), Upload.edition(sent, script), sent);
        boolean isFirst = draft.number() == 1 && desk.find(title).isEmpty();
        if (isFirst) {
            tell(breakdowns.follow(title.id(), draft.number(), Breakdown.of(script), 0), "page.script.first", flash);
        } else {
            flash.addFlashAttribute("done", Message.of("page.script.kept", draft.number()));
        }
        return draft.number();
    }

    private ModelAndView refused(Title title, Model model, Locale locale, List<Finding> findings) {
        show(title, Optional.empty(), Optional.empty(), model, new Words(locale));
        ModelAndView page = new ModelAndView("script", model.asMap(), HttpStatus.BAD_REQUEST);
        page.addObject("uploadFindings", findings);
        return page;
    }

    /// Brings the breakdown up to a draft.
    @PostMapping("/{draft}/follow")
    String follow(
            @PathVariable String id,
            @PathVariable int draft,
            @RequestParam long revision,
            RedirectAttributes flash,
            Locale locale) {
        Title title = desk.title(id);
        Script newer = scripts.need(title.id(), draft).script();
        Optional<Kept> kept = desk.find(title);
        Script older = kept.flatMap(Kept::draft)
                .map(before -> scripts.need(title.id(), before).script())
                .orElse(newer);
        Breakdown breakdown = DraftChanges.of(older, newer, kept, new Words(locale))
                .merge()
                .map(merge -> merge.breakdown())
                .orElseGet(() -> Breakdown.of(newer));
        tell(breakdowns.follow(title.id(), draft, breakdown, revision), "page.script.followed", flash);
        return to(title, draft);
    }

    private static void tell(SaveOutcome outcome, String done, RedirectAttributes flash) {
        switch (outcome) {
            case SaveOutcome.Saved _ -> flash.addFlashAttribute("done", Message.of(done));
            case SaveOutcome.Refused(Message reason) -> flash.addFlashAttribute("refused", List.of(reason));
        }
    }

    @PostMapping("/{draft}/discard")
    String discard(@PathVariable String id, @PathVariable int draft, RedirectAttributes flash) {
        Title title = desk.title(id);
        if (breakdowns.discard(title.id(), draft)) {
            flash.addFlashAttribute("done", Message.of("page.script.discarded", draft));
        } else {
            flash.addFlashAttribute("refused", List.of(Message.of("page.script.not-discarded", draft)));
        }
        return "redirect:" + address(title);
    }

    private static String to(Title title, int draft) {
        return "redirect:" + address(title) + "?draft=" + draft;
    }

    private static String address(Title title) {
        return "/titles/" + UriUtils.encodePathSegment(title.id().value(), StandardCharsets.UTF_8) + "/script";
    }
}
