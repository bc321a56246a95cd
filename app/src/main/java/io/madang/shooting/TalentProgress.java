package io.madang.shooting;

/// How far a search has come.
///
/// @param seconds since it began
/// @param cost of the best order so far
/// @param bound no order costs less
/// @param states partial orders looked at
public record TalentProgress(double seconds, long cost, long bound, long states) {}
