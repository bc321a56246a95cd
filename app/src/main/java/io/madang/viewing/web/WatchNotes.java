package io.madang.viewing.web;

import io.madang.common.Finding;
import io.madang.platform.web.Words;
import io.madang.viewing.watch.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/// What every page of ours says about the counting.
///
/// @param isOff the server was started without a folder of events
/// @param isEmpty nothing has been counted yet
/// @param troubles what keeps hours or the whole folder from being counted
/// @param waiting hours that are due
record WatchNotes(boolean isOff, boolean isEmpty, List<String> troubles, List<Finding> findings, int waiting) {

    static WatchNotes of(FolderWatch watch, Counting counting) {
        Words words = Words.ofRequest();
        List<String> hours = counting.failed().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> words.say("page.own.hour-failed", one.getKey(), one.getValue()))
                .toList();
        List<String> all =
                new ArrayList<>(counting.trouble().map(words::say).stream().toList());
        all.addAll(hours);
        return new WatchNotes(
                watch.folder().isEmpty(),
                counting.counted().isEmpty(),
                all,
                counting.findings(),
                counting.due().size());
    }

    void into(Model model) {
        model.addAttribute("notes", this);
    }
}
