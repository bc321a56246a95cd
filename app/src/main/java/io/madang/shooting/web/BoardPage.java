package io.madang.shooting.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Stripboard;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.slate.Title;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The stripboard of a title: one of its boards at a time, next to what it costs and breaks.
@Controller
public final class BoardPage {

    /// A unit and its strips.
    record UnitRow(int index, String name, List<StripRow> strips) {}

    /// A board to choose.
    record Choice(String id, String name, boolean isLocked) {}

    private final BoardDesk desk;

    public BoardPage(BoardDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/titles/{id}/board")
    String board(
            @PathVariable String id,
            @RequestParam(required = false) Optional<String> board,
            @RequestParam(required = false) Optional<String> against,
            Model model,
            Locale locale) {
        Words words = new Words(locale);
        Title title = desk.title(id);
        model.addAttribute("id", id).addAttribute("titleName", words.say(title.name()));
        Optional<Breakdowns.Kept> kept = desk.breakdown(title.id());
        if (kept.isEmpty() || kept.get().breakdown().sheets().isEmpty()) {
            return "no-board";
        }
        OpenBoard open = opened(title, kept.get(), board);
        model.addAttribute("open", open)
                .addAttribute("locked", open.board().id().startsWith(BoardDesk.LOCKED))
                .addAttribute("choices", choices(open.breakdown()))
                .addAttribute("units", units(open, words))
                .addAttribute("boneyard", StripRow.of(open.board().boneyard(), open.breakdown(), words))
                .addAttribute("count", BoardCount.of(open, open.countingProblem(), words))
                .addAttribute(
                        "drift",
                        BoardDesk.lockOf(open)
                                .map(lock -> BoardDrift.between(open.with(lock), open, words))
                                .orElse(null))
                .addAttribute("papers", PaperPage.links(locale))
                .addAttribute("findings", open.findings())
                .addAttribute("boardWords", BoardWords.json(words));
        against.map(key -> desk.open(title, kept.get(), key))
                .ifPresent(compared -> model.addAttribute("other", compared)
                        .addAttribute("comparison", BoardComparison.of(compared, open, words)));
        return "board";
    }

    private OpenBoard opened(Title title, Breakdowns.Kept kept, Optional<String> board) {
        List<Stripboard> boards = kept.breakdown().stripboards();
        String wanted = board.orElseGet(() -> boards.stream()
                .filter(one -> !one.id().startsWith(BoardDesk.LOCKED))
                .reduce(boards.getFirst(), (_, later) -> later)
                .id());
        return desk.open(title, kept, wanted);
    }

    static List<Choice> choices(Breakdown breakdown) {
        return breakdown.stripboards().stream()
                .map(board -> new Choice(board.id(), board.name(), board.id().startsWith(BoardDesk.LOCKED)))
                .toList();
    }

    private static List<UnitRow> units(OpenBoard open, Words words) {
        List<Stripboard.Unit> units = open.board().units();
        return IntStream.range(0, units.size())
                .mapToObj(index -> new UnitRow(
                        index,
                        units.get(index).name(),
                        StripRow.of(units.get(index).strips(), open.breakdown(), words)))
                .toList();
    }

    @PostMapping("/titles/{id}/board/{board}/copy")
    String copy(@PathVariable String id, @PathVariable String board, RedirectAttributes flash) {
        OpenBoard open = desk.open(id, board);
        Words words = Words.ofRequest();
        return answer(
                id,
                flash,
                () -> desk.add(
                                open,
                                "board-",
                                words.say("page.board.copy-of", open.board().name()))
                        .id());
    }

    @PostMapping("/titles/{id}/board/{board}/lock")
    String lock(@PathVariable String id, @PathVariable String board, RedirectAttributes flash) {
        OpenBoard open = desk.open(id, board);
        Words words = Words.ofRequest();
        return answer(id, flash, () -> {
            desk.lock(open, words.say("page.board.lock-of", open.board().name()));
            return board;
        });
    }

    private static String answer(String id, RedirectAttributes flash, Supplier<String> act) {
        try {
            return "redirect:/titles/" + id + "/board?board=" + act.get();
        } catch (Rejected e) {
            flash.addFlashAttribute("refused", List.<Message>of(e.sentence()));
            return "redirect:/titles/" + id + "/board";
        }
    }
}
