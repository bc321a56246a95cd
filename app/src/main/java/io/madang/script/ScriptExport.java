package io.madang.script;

/// A script in the format of what comes after it, such as a file for scheduling programs; answered by a later module.
@FunctionalInterface
public interface ScriptExport {

    /// The text of the whole file.
    String write(Script script);
}
