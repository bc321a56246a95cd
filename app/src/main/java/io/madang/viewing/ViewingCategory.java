package io.madang.viewing;

/// Films and seasons of series have lists of their own.
public enum ViewingCategory {
    FILMS,
    TV
}
