package io.madang.partner;

import java.util.List;

/// Where the partners are kept.
public interface Partners {

    /// All partners, by key.
    List<Partner> all();

    /// Forgets all and keeps these, in the running transaction.
    void replaceAll(List<Partner> partners);
}
