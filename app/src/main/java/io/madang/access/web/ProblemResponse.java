package io.madang.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// A refusal by RFC 9457, written before any page of ours is reached.
final class ProblemResponse {

    private record Problem(String title, int status, String detail, List<String> reasons) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemResponse() {}

    static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        Problem problem = new Problem(status.getReasonPhrase(), status.value(), detail, List.of());
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }
}
