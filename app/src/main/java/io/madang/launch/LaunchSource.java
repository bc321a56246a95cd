package io.madang.launch;

import io.madang.common.Parsed;
import io.madang.slate.Title;
import java.nio.file.Path;
import java.util.List;

/// Reads launches from a studio folder; the folder module answers.
public interface LaunchSource {

    /// A slate and its launches.
    record Given(List<Title> titles, LaunchCalendar calendar) {

        public Given {
            titles = List.copyOf(titles);
        }
    }

    Parsed<Given> read(Path folder);
}
