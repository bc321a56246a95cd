package io.madang.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/// The reader's language: `?lang=`, else what was chosen before, else what the browser prefers, else English.
///
/// A choice by `?lang=` is kept in a cookie.
public final class PageLanguage implements LocaleResolver, HandlerInterceptor {

    private static final String NAME = "lang";
    private static final List<Locale> SPOKEN = List.of(Locale.US, Locale.KOREA);
    private static final long A_YEAR = 31_536_000;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Stream.of(asked(request), chosen(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> preferred(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by ?lang=.");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(locale -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(locale)));
        return true;
    }

    private static String cookie(Locale locale) {
        return ResponseCookie.from(NAME, locale.getLanguage())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return spoken(request.getParameter(NAME));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> spoken(value).stream())
                .findFirst();
    }

    private static Locale preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> spoken(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.US);
    }

    private static Optional<Locale> spoken(@Nullable String language) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
