package io.madang.folder;

import io.madang.breakdown.TitleScripts;
import io.madang.lot.Lot;
import io.madang.partner.Partner;
import io.madang.slate.Title;
import java.util.List;

/// Everything a studio folder says, checked: every key it names exists in it.
///
/// @param titles in the order of their file names
/// @param scripts of those titles that have any, in the order of the titles' keys
public record StudioFolder(Lot lot, List<Partner> partners, List<Title> titles, List<TitleScripts> scripts) {

    public StudioFolder {
        partners = List.copyOf(partners);
        titles = List.copyOf(titles);
        scripts = List.copyOf(scripts);
    }

    /// A studio without scripts.
    public StudioFolder(Lot lot, List<Partner> partners, List<Title> titles) {
        this(lot, partners, titles, List.of());
    }

    /// The same studio with these scripts.
    public StudioFolder with(List<TitleScripts> others) {
        return new StudioFolder(lot, partners, titles, others);
    }
}
