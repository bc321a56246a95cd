package io.madang.breakdown.web;

import io.madang.breakdown.Breakdowns;
import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.platform.web.Rejected;
import io.madang.script.ScreenplayFile;
import io.madang.script.Screenplays;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import io.madang.slate.TitleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Drafts as scripts; those read last are remembered, since people look at one draft again and again.
public final class ReadScripts {

    private static final int REMEMBERED = 12;

    /// A draft that can be read, and what was odd in it.
    record Read(Script script, List<Finding> findings) {
        Read {
            findings = List.copyOf(findings);
        }
    }

    private final Breakdowns breakdowns;
    private final Screenplays screenplays;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ScreenplayFile, Read> last = new LinkedHashMap<>(16, 0.75f, true);

    public ReadScripts(Breakdowns breakdowns, Screenplays screenplays) {
        this.breakdowns = breakdowns;
        this.screenplays = screenplays;
    }

    /// What a file says, whether it is kept or not.
    Parsed<Script> parse(ScreenplayFile file) {
        var parsed = screenplays.read(file, HashTags.ARE_TEXT);
        return new Parsed<>(parsed.value().map(Script::of), parsed.findings());
    }

    /// A kept draft.
    Read need(TitleId title, int number) {
        return find(title, number).orElseThrow(() -> Rejected.missing(Message.of("page.script.no-draft", number)));
    }

    Optional<Read> find(TitleId title, int number) {
        return breakdowns.text(title, number).flatMap(this::read);
    }

    private Optional<Read> read(ScreenplayFile file) {
        lock.lock();
        try {
            Read known = last.get(file);
            if (known != null) {
                return Optional.of(known);
            }
        } finally {
            lock.unlock();
        }
        Parsed<Script> parsed = parse(file);
        Optional<Read> fresh = parsed.value().map(script -> new Read(script, parsed.findings()));
        fresh.ifPresent(read -> remember(file, read));
        return fresh;
    }

    private void remember(ScreenplayFile file, Read read) {
        lock.lock();
        try {
            last.put(file, read);
            if (last.size() > REMEMBERED) {
                last.remove(last.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }
}
