/// Reads screenplays, tells their scenes, and says what changed between two drafts.
/// It takes files of Fountain and Final Draft and gives a `Screenplay`, its `Scene`s with set, time of day, length and
/// cast, and the `DraftComparison` of an older and a newer draft.
/// Next comes `breakdown`, which says what each of these scenes needs.
@NullMarked
package io.madang.script;

import org.jspecify.annotations.NullMarked;
