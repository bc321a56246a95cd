package io.madang.common;

/// What was asked for cannot be done, and this is the sentence that tells people why and what would help.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message reason;

    public Refusal(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Refusal(Message reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
