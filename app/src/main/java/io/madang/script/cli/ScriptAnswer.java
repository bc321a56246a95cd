package io.madang.script.cli;

import io.madang.common.Finding;
import io.madang.script.Script;
import java.util.List;

/// What a screenplay gave: its scenes and what was noticed.
record ScriptAnswer(Script script, List<Finding> findings) {}
