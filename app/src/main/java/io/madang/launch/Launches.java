package io.madang.launch;

import io.madang.slate.TitleId;
import java.util.List;
import java.util.function.UnaryOperator;

/// Where launches are kept.
public interface Launches {

    LaunchCalendar calendar();

    /// Keeps what a person makes of the plan of a title, after all others who change one; a plan that says nothing is
    /// forgotten.
    void change(TitleId title, UnaryOperator<LaunchPlan> change);

    /// Forgets all and keeps these, in the running transaction.
    ///
    /// @return titles whose plan a person had changed, and which the calendar lacks or has otherwise
    List<TitleId> replaceAll(LaunchCalendar calendar);
}
