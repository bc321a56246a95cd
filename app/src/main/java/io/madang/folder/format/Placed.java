package io.madang.folder.format;

/// Something that was read, with its place in the file.
record Placed<T>(T item, Value at) {}
