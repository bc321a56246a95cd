package io.madang.slate.store;

import io.madang.platform.Batch;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Something that hangs on a title, with its place in the title's list.
record Numbered<T>(TitleId title, int position, T item) {

    static <T> List<Numbered<T>> each(List<Title> titles, Function<Title, List<T>> items) {
        List<Numbered<T>> all = new ArrayList<>();
        for (Title title : titles) {
            int position = 0;
            for (T item : items.apply(title)) {
                all.add(new Numbered<>(title.id(), position++, item));
            }
        }
        return all;
    }

    Batch.Row row() {
        return new Batch.Row().with("title", title.value()).with("position", position);
    }
}
