package io.madang.access.web;

import io.madang.access.Loopback;
import io.madang.common.Message;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests that name another host, so that no foreign page reaches us by turning its name to this machine.
public final class HostCheck extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = Optional.ofNullable(request.getHeader(HttpHeaders.HOST)).orElse("");
        if (Loopback.isMeant(host, request.getLocalPort())) {
            chain.doFilter(request, response);
            return;
        }
        Locale locale = request.getLocale();
        Message reason = Message.of("access.foreign-host", String.valueOf(request.getLocalPort()));
        ProblemResponse.write(response, HttpStatus.MISDIRECTED_REQUEST, reason.in(locale));
    }
}
