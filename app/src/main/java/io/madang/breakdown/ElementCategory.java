package io.madang.breakdown;

import io.madang.common.LocalName;
import java.util.List;
import java.util.Optional;

/// A kind of things that scenes need, such as cast or props.
///
/// @param number its number in the Universal Category Identification; 0 to 6 say where and when a scene plays, 100 to
///     126 what it needs, others are somebody's own
/// @param name numbers are fixed, names are free
/// @param color as `#rrggbb`
public record ElementCategory(int number, LocalName name, String color) {

    public static final int SET = 0;
    public static final int SETTING = 1;
    public static final int TIME_OF_DAY = 2;
    public static final int SCRIPT_DAY = 3;
    public static final int UNIT = 4;
    public static final int SEQUENCE = 5;
    public static final int LOCATION = 6;
    public static final int CAST = 100;
    public static final int BACKGROUND = 101;
    public static final int OTHER = 126;

    private static final String OWN_COLOR = "#868e96";

    /// The categories of the standard in the order of their numbers, with our names and colors.
    public static List<ElementCategory> standard() {
        return StandardCategories.all();
    }

    /// The category of the standard with this number.
    public static Optional<ElementCategory> standard(int number) {
        return StandardCategories.numbered(number);
    }

    /// The category of the standard that a screenplay's tags mean, by their category's identifier, else by its name in
    /// English or Korean; empty where neither is known.
    public static Optional<ElementCategory> ofTag(String categoryId, String name) {
        return StandardCategories.ofTag(categoryId, name);
    }

    /// A category that the standard does not know.
    ///
    /// @param name may be empty: then its number is its name
    public static ElementCategory own(int number, String name) {
        return new ElementCategory(number, LocalName.of(name.isEmpty() ? "#" + number : name), OWN_COLOR);
    }

    /// Whether its elements say where and when a scene plays, which a sheet says in fields of its own.
    public boolean isPlace() {
        return isPlace(number);
    }

    /// Whether the category of this number says where and when a scene plays.
    public static boolean isPlace(int number) {
        return number >= SET && number <= LOCATION;
    }
}
