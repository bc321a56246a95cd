package io.madang.platform.web;

import io.madang.common.Message;
import java.util.List;
import org.springframework.http.HttpStatus;

/// The answer to a request is no; a person reads why.
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient Message sentence;
    private final transient List<Message> reasons;

    public Rejected(HttpStatus status, Message sentence, List<Message> reasons) {
        super(sentence.toString());
        this.status = status;
        this.sentence = sentence;
        this.reasons = List.copyOf(reasons);
    }

    public static Rejected missing(Message sentence) {
        return new Rejected(HttpStatus.NOT_FOUND, sentence, List.of());
    }

    public static Rejected badRequest(Message sentence) {
        return new Rejected(HttpStatus.BAD_REQUEST, sentence, List.of());
    }

    public static Rejected conflict(Message sentence, List<Message> reasons) {
        return new Rejected(HttpStatus.CONFLICT, sentence, reasons);
    }

    public HttpStatus status() {
        return status;
    }

    public Message sentence() {
        return sentence;
    }

    public List<Message> reasons() {
        return reasons;
    }
}
