package io.madang.script.cli;

import io.madang.common.Finding;
import io.madang.script.DraftComparison;
import io.madang.script.Script;
import java.util.List;
import java.util.Optional;

/// What a screenplay gave: its scenes, what changed since an older draft, and what was noticed.
///
/// @param older the name of the older draft; empty where none was asked about
record ScriptAnswer(Script script, String older, Optional<DraftComparison> comparison, List<Finding> findings) {}
