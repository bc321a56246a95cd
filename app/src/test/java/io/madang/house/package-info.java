/// The law of the house, held by tests: who may know whom, sizes, names, words and languages.
/// It takes the compiled program and the tracked files, and gives the sentence of every rule that is broken.
/// CONTRIBUTING.md names the check behind each rule.
@NullMarked
package io.madang.house;

import org.jspecify.annotations.NullMarked;
