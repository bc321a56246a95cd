package io.madang.script;

import java.util.List;

/// A screenplay: its title page, its elements in order, and what was marked in it.
public record Screenplay(TitlePage titlePage, List<Element> elements, List<ScriptTag> tags) {

    public Screenplay {
        elements = List.copyOf(elements);
        tags = List.copyOf(tags);
    }
}
