package io.madang.viewing.scan;

import io.madang.common.Message;
import io.madang.common.Refusal;

/// The reasons why a Parquet file cannot be taken; each names the file, the column or place, and what helps.
final class Damage {

    private Damage() {}

    /// The file does not follow the format: cut short, overwritten, or no Parquet at all.
    static Refusal broken(Object file, String place) {
        return new Refusal(Message.of("viewing.scan.broken", file.toString(), place));
    }

    static Refusal broken(Object file, String place, Throwable cause) {
        return new Refusal(Message.of("viewing.scan.broken", file.toString(), place), cause);
    }

    /// The file follows the format, but a column is not as the layout of events says.
    static Refusal column(Object file, String column, String found, String wanted) {
        return new Refusal(Message.of("viewing.scan.column", file.toString(), column, found, wanted));
    }

    static Refusal missing(Object file, String column) {
        return new Refusal(Message.of("viewing.scan.missing", file.toString(), column));
    }

    static Refusal nulls(Object file, String column) {
        return new Refusal(Message.of("viewing.scan.nulls", file.toString(), column));
    }

    static Refusal value(Object file, String column, long value) {
        return new Refusal(Message.of("viewing.scan.value", file.toString(), column, Long.toString(value)));
    }

    static Refusal unwritable(Object folder, Throwable cause) {
        return new Refusal(Message.of("viewing.scan.unwritable", folder.toString(), String.valueOf(cause)), cause);
    }

    static Refusal unreadable(Object file, Throwable cause) {
        return new Refusal(Message.of("viewing.scan.unreadable", file.toString(), String.valueOf(cause)), cause);
    }
}
