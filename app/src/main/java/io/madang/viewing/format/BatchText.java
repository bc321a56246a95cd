package io.madang.viewing.format;

import io.madang.common.Message;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.BatchOutcome.Quarantined;
import io.madang.viewing.BatchOutcome.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was counted and what was not, for people at a terminal.
public final class BatchText {

    private BatchText() {}

    /// A line for all hours together, and one for every reason.
    public static String of(List<BatchOutcome> batches, Locale locale) {
        if (batches.isEmpty()) {
            return "";
        }
        long events = 0;
        long counted = 0;
        Map<Reason, Quarantined> quarantined = new EnumMap<>(Reason.class);
        for (BatchOutcome batch : batches) {
            events += batch.events();
            counted += batch.counted();
            batch.quarantined().forEach((reason, more) -> quarantined.merge(reason, more, Quarantined::plus));
        }
        StringBuilder text = new StringBuilder(Message.of(
                        "viewing.counted",
                        batches.size(),
                        batches.getFirst().hour(),
                        batches.getLast().hour(),
                        events,
                        counted)
                .in(locale));
        quarantined.forEach((reason, amount) -> text.append("\n  ")
                .append(Message.of(
                                "viewing.quarantined",
                                Message.of("viewing.reason." + reason),
                                amount.events(),
                                amount.seconds())
                        .in(locale)));
        return text.append('\n').toString();
    }
}
