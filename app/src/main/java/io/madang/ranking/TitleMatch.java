package io.madang.ranking;

import io.madang.slate.TitleId;

/// What a person decided about a work and a title of the slate: that they are the same, or not.
public record TitleMatch(WorkId work, TitleId title, boolean isConfirmed) {}
