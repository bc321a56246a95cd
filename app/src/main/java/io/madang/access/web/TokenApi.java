package io.madang.access.web;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where programs get the token that every change needs.
@RestController
public final class TokenApi {

    private static final String HEADER = "X-XSRF-TOKEN";
    private static final String COOKIE = "XSRF-TOKEN";

    /// How to send the token: this header with the value of that cookie, which comes with the answer.
    public record Token(String header, String cookie, String parameter) {}

    @GetMapping("/api/csrf")
    Token token(CsrfToken token) {
        return new Token(HEADER, COOKIE, token.getParameterName());
    }
}
