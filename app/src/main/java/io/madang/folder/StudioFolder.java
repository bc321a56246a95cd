package io.madang.folder;

import io.madang.lot.Lot;
import io.madang.partner.Partner;
import io.madang.slate.Title;
import java.util.List;

/// Everything a studio folder says, checked: every key it names exists in it.
///
/// @param titles in the order of their file names
public record StudioFolder(Lot lot, List<Partner> partners, List<Title> titles) {

    public StudioFolder {
        partners = List.copyOf(partners);
        titles = List.copyOf(titles);
    }
}
