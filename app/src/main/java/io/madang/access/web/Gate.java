package io.madang.access.web;

import io.madang.common.Message;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.LocaleResolver;

/// What every request passes: a token against forged requests, and headers that keep the browser strict.
public final class Gate {

    private static final String OWN_CONTENT_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final LocaleResolver language;

    public Gate(LocaleResolver language) {
        this.language = language;
    }

    public SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(CsrfConfigurer::spa)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .headers(Gate::strict)
                .exceptionHandling(refused -> refused.accessDeniedHandler(this::forged))
                .build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT_ONLY))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private void forged(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            Message reason = Message.of("access.no-token");
            ProblemResponse.write(response, HttpStatus.FORBIDDEN, reason.in(language.resolveLocale(request)));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
