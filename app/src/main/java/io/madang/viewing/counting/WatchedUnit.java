package io.madang.viewing.counting;

import io.madang.viewing.ViewedUnit;

/// A unit in a country, by its number, or in the world (0).
public record WatchedUnit(int country, ViewedUnit unit) {

    public boolean isWorld() {
        return country == Place.WORLD;
    }
}
