package io.madang.launch.web;

import io.madang.common.Message;
import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchPlan;
import io.madang.launch.LaunchRules;
import io.madang.launch.LaunchStatus;
import io.madang.launch.Territories;
import io.madang.launch.Territory;
import io.madang.launch.TerritoryLaunch;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.slate.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where and when one title launches, with forms for the date of the world and for exceptions.
@Controller
@RequestMapping("/titles/{id}/launch")
public final class TitleLaunchPage {

    private final LaunchDesk desk;

    public TitleLaunchPage(LaunchDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView launch(@PathVariable String id) {
        Title title = desk.need(id);
        return page(title, form(desk.plan(title.id())), LaunchForm.empty(), List.of());
    }

    private static LaunchForm form(LaunchPlan plan) {
        return new LaunchForm(
                plan.world().map(date -> date.day().toString()).orElse(""),
                plan.world().flatMap(LaunchDate::hour).map(LaunchHour::toString).orElse(""),
                plan.status().name(),
                null,
                null);
    }

    /// The date of the world; a blank day takes it away.
    @PostMapping
    Object world(@PathVariable String id, @ModelAttribute("world") LaunchForm form, RedirectAttributes flash) {
        Title title = desk.need(id);
        LaunchForm.Read<Optional<LaunchDate>> date = form.date();
        List<Message> wrong = new ArrayList<>(date.wrong());
        date.value().flatMap(found -> broken(found, title)).ifPresent(wrong::add);
        return wrong.isEmpty()
                ? done(title, plan -> plan.withWorld(form.newStatus(), date.value()), flash)
                : page(title, form, LaunchForm.empty(), wrong);
    }

    @PostMapping("/territories")
    Object except(@PathVariable String id, @ModelAttribute("exception") LaunchForm form, RedirectAttributes flash) {
        Title title = desk.need(id);
        LaunchForm.Read<List<Territory>> territories = form.territoriesMeant();
        LaunchForm.Read<Optional<TerritoryLaunch>> launch = form.exception();
        List<Message> wrong = new ArrayList<>(territories.wrong());
        wrong.addAll(launch.wrong());
        if (launch.value().orElse(null) instanceof LaunchDate date) {
            broken(date, title).ifPresent(wrong::add);
        }
        if (!wrong.isEmpty() || launch.value().isEmpty()) {
            return page(title, form(desk.plan(title.id())), form, wrong);
        }
        TerritoryLaunch exception = launch.value().get();
        return done(
                title,
                plan -> {
                    LaunchPlan changed = plan;
                    for (Territory territory : territories.value()) {
                        changed = changed.with(territory, exception);
                    }
                    return changed;
                },
                flash);
    }

    @PostMapping("/territories/{code}/remove")
    Object remove(@PathVariable String id, @PathVariable String code, RedirectAttributes flash) {
        Territory territory = Territories.find(code)
                .orElseThrow(() -> Rejected.missing(Message.of("page.launch.unknown-territory", code)));
        return done(desk.need(id), plan -> plan.without(territory), flash);
    }

    private Optional<Message> broken(LaunchDate date, Title title) {
        return LaunchRules.broken(
                date, title, Optional.ofNullable(desk.forecasts().get(title.id())));
    }

    private String done(Title title, UnaryOperator<LaunchPlan> change, RedirectAttributes flash) {
        desk.change(title.id(), change);
        flash.addFlashAttribute("done", Message.of("page.launch.saved"));
        return "redirect:/titles/" + title.id() + "/launch";
    }

    private ModelAndView page(Title title, LaunchForm world, LaunchForm exception, List<Message> wrong) {
        Words words = Words.ofRequest();
        ModelAndView page = new ModelAndView("title-launch");
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
        page.addObject("title", title)
                .addObject("view", TitleLaunch.of(title, desk, words))
                .addObject("world", world)
                .addObject("exception", exception)
                .addObject("statuses", LaunchStatus.values())
                .addObject("choices", LaunchPage.choices(words.locale()))
                .addObject("refused", wrong.isEmpty() ? null : wrong);
        return page;
    }
}
