package io.madang.folder;

import io.madang.breakdown.TitleScripts;
import io.madang.launch.LaunchCalendar;
import io.madang.lot.Lot;
import io.madang.partner.Partner;
import io.madang.slate.Title;
import java.util.List;

/// Everything a studio folder says, checked: every key it names exists in it.
///
/// @param titles in the order of their file names
/// @param scripts of those titles that have any, in the order of the titles' keys
/// @param launches of those titles that have any
public record StudioFolder(
        Lot lot, List<Partner> partners, List<Title> titles, List<TitleScripts> scripts, LaunchCalendar launches) {

    public StudioFolder {
        partners = List.copyOf(partners);
        titles = List.copyOf(titles);
        scripts = List.copyOf(scripts);
    }

    /// A studio without scripts and launches.
    public StudioFolder(Lot lot, List<Partner> partners, List<Title> titles) {
        this(lot, partners, titles, List.of(), LaunchCalendar.empty());
    }

    /// The same studio with these launches.
    public StudioFolder with(LaunchCalendar others) {
        return new StudioFolder(lot, partners, titles, scripts, others);
    }

    /// The same studio with these scripts.
    public StudioFolder with(List<TitleScripts> others) {
        return new StudioFolder(lot, partners, titles, others, launches);
    }
}
