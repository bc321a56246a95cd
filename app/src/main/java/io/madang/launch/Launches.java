package io.madang.launch;

import io.madang.slate.TitleId;
import java.util.List;

/// Where launches are kept.
public interface Launches {

    LaunchCalendar calendar();

    /// Keeps a person's plan of a title in the place of an earlier one; one that says nothing is forgotten.
    void keep(LaunchPlan plan);

    /// Forgets all and keeps these, in the running transaction.
    ///
    /// @return titles whose plan a person had changed, and which the calendar lacks or has otherwise
    List<TitleId> replaceAll(LaunchCalendar calendar);
}
