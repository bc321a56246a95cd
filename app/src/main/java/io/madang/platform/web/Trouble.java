package io.madang.platform.web;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What went wrong, as people and programs are told it: a status, a sentence, and reasons.
record Trouble(HttpStatus status, Message sentence, List<Message> reasons) {

    static Trouble of(Throwable cause) {
        return switch (cause) {
            case Rejected rejected -> new Trouble(rejected.status(), rejected.sentence(), rejected.reasons());
            case Refusal refusal -> new Trouble(HttpStatus.CONFLICT, refusal.reason(), List.of());
            case MethodArgumentTypeMismatchException mismatch ->
                new Trouble(
                        HttpStatus.BAD_REQUEST,
                        Message.of("page.trouble.value", mismatch.getName(), String.valueOf(mismatch.getValue())),
                        List.of());
            case HttpMessageNotReadableException unreadable ->
                new Trouble(HttpStatus.BAD_REQUEST, Message.of("page.trouble.body"), List.of());
            case ErrorResponse answer -> of(answer.getStatusCode());
            case CannotCreateTransactionException unavailable -> of(HttpStatus.SERVICE_UNAVAILABLE);
            case DataAccessResourceFailureException unavailable -> of(HttpStatus.SERVICE_UNAVAILABLE);
            case TransientDataAccessException unavailable -> of(HttpStatus.SERVICE_UNAVAILABLE);
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    static Trouble of(HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        return new Trouble(status, Message.of(key(status)), List.of());
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "page.trouble.bad-request";
            case FORBIDDEN -> "page.trouble.forbidden";
            case NOT_FOUND -> "page.trouble.not-found";
            case METHOD_NOT_ALLOWED -> "page.trouble.method";
            case CONFLICT -> "page.trouble.conflict";
            case CONTENT_TOO_LARGE -> "page.trouble.too-large";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "page.trouble.media";
            case SERVICE_UNAVAILABLE -> "page.trouble.unavailable";
            default -> status.is5xxServerError() ? "page.trouble.unexpected" : "page.trouble.bad-request";
        };
    }

    /// The same by RFC 9457.
    ProblemDetail detail(Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence.in(locale));
        problem.setProperty(
                "reasons", reasons.stream().map(reason -> reason.in(locale)).toList());
        return problem;
    }

    boolean isOurs() {
        return status == HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
