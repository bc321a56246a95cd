package io.madang.breakdown.format;

import io.madang.breakdown.Breakdown;
import io.madang.script.Script;
import io.madang.script.ScriptExport;

/// A screenplay, broken down, as a file of the Universal Schedule Standard.
public final class UssExport implements ScriptExport {

    @Override
    public String write(Script script) {
        return UssWriter.write(Breakdown.of(script));
    }
}
