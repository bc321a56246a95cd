package io.madang.platform;

import io.madang.common.Message;

/// The database cannot be used, for a reason the reader can do something about.
public final class DatabaseTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public DatabaseTrouble(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public DatabaseTrouble(Message reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    /// What is wrong and what to do about it.
    public Message reason() {
        return reason;
    }
}
