package io.madang.viewing.counting;

import io.madang.viewing.ViewingCategory;

/// One list of a period and measure: a country's number or the world, and a category.
record Place(int country, ViewingCategory category) {

    /// The number that stands for the world where countries have theirs.
    static final int WORLD = 0;
}
