package io.madang.slate;

import java.util.List;
import java.util.Optional;

/// Where the slate is kept.
public interface Titles {

    /// All titles, by key.
    List<Title> all();

    Optional<Title> find(TitleId id);

    /// Forgets all and keeps these, in the running transaction.
    void replaceAll(List<Title> titles);
}
