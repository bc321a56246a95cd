package io.madang.breakdown;

/// What a breakdown says of itself; empty texts where it says nothing.
///
/// @param name of the breakdown or schedule, such as `Rev. WHITE`
/// @param project the film or series
/// @param author who made it
/// @param company for whom
/// @param scriptColor the color of the screenplay's revision
/// @param scheduleColor the color of the schedule's revision
public record BreakdownHeader(
        String name, String project, String author, String company, String scriptColor, String scheduleColor) {

    /// Only a name.
    public static BreakdownHeader of(String project) {
        return new BreakdownHeader(project, project, "", "", "", "");
    }
}
