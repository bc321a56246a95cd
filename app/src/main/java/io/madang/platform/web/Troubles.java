package io.madang.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/// The web edge: turns every exception into a page or, under `/api`, into problem+json; never a stack trace.
@Controller
@ControllerAdvice
public final class Troubles implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final PageFrame frame;

    public Troubles(PageFrame frame) {
        this.frame = frame;
    }

    /// The reader has gone; nobody is left to be told.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    Object any(Exception cause, HttpServletRequest request, Locale locale) {
        Trouble trouble = Trouble.of(cause);
        if (trouble.isOurs()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), cause);
        }
        return answer(trouble, request.getRequestURI(), request, locale);
    }

    /// What the server itself refuses, before or after any page of ours.
    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request, Locale locale) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status = HttpStatusCode.valueOf(code instanceof Integer number ? number : 404);
        Object path = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        return answer(Trouble.of(status), path.toString(), request, locale);
    }

    private Object answer(Trouble trouble, String path, HttpServletRequest request, Locale locale) {
        if (path.startsWith("/api/")) {
            return ResponseEntity.status(trouble.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(trouble.detail(locale));
        }
        HttpStatus status = trouble.status();
        Model model = new ExtendedModelMap();
        frame.frame(model, request, locale);
        model.addAttribute("trouble", trouble).addAttribute("status", status.value());
        return new ModelAndView("trouble", model.asMap(), status);
    }
}
