package io.madang.ranking.web;

import io.madang.common.Message;
import io.madang.ranking.TitleMatch;
import io.madang.ranking.WorkId;
import io.madang.ranking.works.TitleMatching;
import io.madang.slate.TitleId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which works are titles of the slate: suggestions, to be confirmed or put away.
@Controller
@RequestMapping("/top10/matches")
public final class MatchPage {

    private final TitleMatching matching;

    public MatchPage(TitleMatching matching) {
        this.matching = matching;
    }

    @GetMapping
    String matches(Model model) {
        model.addAttribute("matched", matching.all());
        return "top10-matches";
    }

    @PostMapping
    String decide(
            @RequestParam String title,
            @RequestParam long work,
            @RequestParam boolean confirmed,
            RedirectAttributes flash) {
        TitleMatch match = new TitleMatch(new WorkId(work), TitleId.of(title), confirmed);
        switch (matching.decide(match)) {
            case DONE ->
                flash.addFlashAttribute("done", Message.of(confirmed ? "page.top10.confirmed" : "page.top10.rejected"));
            case NO_SUCH_TITLE ->
                flash.addFlashAttribute("refused", List.of(Message.of("top10.match.no-title", match.title())));
            case NO_SUCH_WORK ->
                flash.addFlashAttribute("refused", List.of(Message.of("top10.match.no-work", match.work())));
            case TAKEN -> flash.addFlashAttribute("refused", List.of(Message.of("top10.match.taken", match.work())));
        }
        return "redirect:/top10/matches";
    }
}
