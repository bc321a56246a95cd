/// The studio as plain text: a folder that a person can write and keep in git.
/// It takes such a folder whole or not at all, and writes back what the program knows.
/// It is the last room of the flow because it speaks of every module before it.
@NullMarked
package io.madang.folder;

import org.jspecify.annotations.NullMarked;
