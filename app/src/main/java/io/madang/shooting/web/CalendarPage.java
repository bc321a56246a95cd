package io.madang.shooting.web;

import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Stripboard;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.shooting.TitleSchedules;
import io.madang.shooting.feed.CalendarLink;
import io.madang.shooting.feed.CalendarLink.Kind;
import io.madang.shooting.feed.CalendarLink.Whose;
import io.madang.shooting.feed.CalendarLinks;
import io.madang.shooting.feed.LinkToken;
import io.madang.slate.Title;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where calendar links of a title are made and revoked.
@Controller
public final class CalendarPage {

    /// Somebody whose days can be followed, with the links that there are.
    record Follower(Kind kind, String member, String name, List<LinkRow> links) {}

    /// A link that is in use.
    record LinkRow(long number, String created, String createdBy) {}

    private final CalendarLinks links;
    private final BoardDesk desk;
    private final Supplier<ZoneId> zone;

    /// @param zone of the dates on the page
    public CalendarPage(CalendarLinks links, BoardDesk desk, Supplier<ZoneId> zone) {
        this.links = links;
        this.desk = desk;
        this.zone = zone;
    }

    @GetMapping("/titles/{id}/calendars")
    String calendars(@PathVariable String id, Model model, Locale locale) {
        Title title = desk.title(id);
        Breakdowns.Kept kept = kept(title);
        Optional<Stripboard> board = TitleSchedules.counted(kept.breakdown());
        model.addAttribute("id", id)
                .addAttribute("titleName", title.name().in(locale))
                .addAttribute("board", board.orElse(null))
                .addAttribute(
                        "dated",
                        board.map(one -> desk.open(title, kept, one.id()).shot().isDated())
                                .orElse(false))
                .addAttribute("links", PaperPage.links(locale))
                .addAttribute("followers", followers(title, kept, new Words(locale)));
        return "calendars";
    }

    private Breakdowns.Kept kept(Title title) {
        return desk.breakdown(title.id())
                .filter(one -> !one.breakdown().sheets().isEmpty())
                .orElseThrow(() -> Rejected.missing(
                        Message.of("page.board.no-breakdown", title.id().value())));
    }

    private List<Follower> followers(Title title, Breakdowns.Kept kept, Words words) {
        List<CalendarLink> used = links.of(title.id());
        List<Whose> all = new ArrayList<>(known(kept));
        used.stream().map(CalendarLink::whose).filter(one -> !all.contains(one)).forEach(all::add);
        return all.stream()
                .distinct()
                .map(whose -> new Follower(
                        whose.kind(),
                        whose.member(),
                        CalendarFeed.name(whose, kept).orElseGet(() -> words.say(title.name())),
                        used.stream()
                                .filter(link -> link.whose().equals(whose))
                                .map(link -> row(link, words))
                                .toList()))
                .toList();
    }

    private LinkRow row(CalendarLink link, Words words) {
        return new LinkRow(
                link.number(), words.date(link.createdAt().atZone(zone.get()).toLocalDate()), link.createdBy());
    }

    /// The title, its units, its cast.
    private static List<Whose> known(Breakdowns.Kept kept) {
        List<Whose> all = new ArrayList<>();
        all.add(new Whose(Kind.TITLE, ""));
        TitleSchedules.counted(kept.breakdown()).stream()
                .flatMap(board -> board.units().stream())
                .forEach(unit -> all.add(new Whose(Kind.UNIT, unit.name())));
        for (BreakdownElement person : kept.breakdown().cast()) {
            all.add(new Whose(Kind.PERSON, person.id().value()));
        }
        return all;
    }

    /// The address shows once, on the page that follows.
    @PostMapping("/titles/{id}/calendars")
    String create(
            @PathVariable String id,
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "") String member,
            RedirectAttributes flash,
            Locale locale) {
        Title title = desk.title(id);
        Breakdowns.Kept kept = kept(title);
        Whose whose = new Whose(kind, member);
        if (!known(kept).contains(whose)) {
            throw Rejected.badRequest(Message.of("page.calendars.nobody", member));
        }
        LinkToken token = links.create(title.id(), whose, locale);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(CalendarFeed.PATH + token.secret() + CalendarFeed.ENDING)
                .toUriString();
        flash.addFlashAttribute("address", address)
                .addFlashAttribute(
                        "addressOf",
                        CalendarFeed.name(whose, kept)
                                .orElseGet(() -> title.name().in(locale)));
        return "redirect:/titles/" + title.id() + "/calendars";
    }

    @PostMapping("/titles/{id}/calendars/{number}/revoke")
    String revoke(@PathVariable String id, @PathVariable long number, RedirectAttributes flash) {
        Title title = desk.title(id);
        if (links.revoke(title.id(), number)) {
            flash.addFlashAttribute("done", Message.of("page.calendars.revoked"));
        } else {
            flash.addFlashAttribute("refused", List.of(Message.of("page.calendars.gone")));
        }
        return "redirect:/titles/" + title.id() + "/calendars";
    }
}
