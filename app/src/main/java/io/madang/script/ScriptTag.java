package io.madang.script;

/// A word of the screenplay that somebody marked as something the scene needs, such as a prop.
///
/// @param number the key by which the words of a text name it
/// @param categoryId the identifier of the category, the same in all files of one program; empty where unknown
/// @param category the category's name in the file
/// @param color the category's color in the file; empty where there is none
/// @param label what the marked thing is called
public record ScriptTag(int number, String categoryId, String category, String color, String label) {}
