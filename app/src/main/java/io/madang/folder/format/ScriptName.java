package io.madang.folder.format;

import io.madang.breakdown.TitleScripts.Edition;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/// The name of a file of `scripts/`: the key of its title, and an ending that says what it is.
///
/// @param edition of a screenplay; empty where it is a schedule or rules
record ScriptName(String title, Optional<Edition> edition, String ending) {

    static final String SCHEDULE = ".uss";
    static final String RULES = ".rules.yaml";
    private static final Map<Edition, String> ENDINGS =
            Map.of(Edition.KOREAN, ".ko.fountain", Edition.ENGLISH, ".en.fountain", Edition.FINAL_DRAFT, ".fdx");

    static String ending(Edition edition) {
        return ENDINGS.getOrDefault(edition, "");
    }

    /// Empty where the file is none of ours.
    static Optional<ScriptName> of(String name) {
        for (Edition edition : Edition.values()) {
            if (name.endsWith(ending(edition))) {
                return Optional.of(of(name, Optional.of(edition), ending(edition)));
            }
        }
        if (name.endsWith(RULES)) {
            return Optional.of(of(name, Optional.empty(), RULES));
        }
        return name.endsWith(SCHEDULE) ? Optional.of(of(name, Optional.empty(), SCHEDULE)) : Optional.empty();
    }

    private static ScriptName of(String name, Optional<Edition> edition, String ending) {
        String title = name.substring(0, name.length() - ending.length());
        return new ScriptName(Normalizer.normalize(title, Normalizer.Form.NFC), edition, ending);
    }
}
