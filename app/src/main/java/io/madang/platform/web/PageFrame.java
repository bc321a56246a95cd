package io.madang.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/// What the frame around every page shows: language, theme, where the reader is.
@ControllerAdvice(annotations = Controller.class)
public final class PageFrame {

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Assets assets;

    public PageFrame(Assets assets) {
        this.assets = assets;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request, Locale locale) {
        model.addAttribute("assets", assets);
        model.addAttribute("words", new Words(locale));
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("theme", theme(request));
        model.addAttribute("path", request.getRequestURI());
        model.addAttribute("inEnglish", here(request, "en"));
        model.addAttribute("inKorean", here(request, "ko"));
    }

    private static String here(HttpServletRequest request, String language) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getMethod().equals("GET") ? query : "")
                .replaceQueryParam("lang", language)
                .build(true)
                .toUriString();
    }

    private static String theme(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("theme"))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .orElse("");
    }
}
