package io.madang.stageplan;

import io.madang.common.Message;
import io.madang.slate.SetId;
import io.madang.slate.TitleId;
import java.util.Optional;

/// Why no plan exists, in words, and what would be enough.
///
/// @param title the title it is about; empty where it is about several
/// @param set the set it is about; empty where it is about a whole title or several
/// @param why such as "set Bank vault needs 1,600 m²; the largest leased stage has 1,500 m²"
/// @param enough what would make it possible, such as "a stage of 1,600 m² until 2022-03-04"
public record Reason(Optional<TitleId> title, Optional<SetId> set, Message why, Message enough) {}
