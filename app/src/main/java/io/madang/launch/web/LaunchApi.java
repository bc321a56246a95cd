package io.madang.launch.web;

import io.madang.launch.LaunchPlan;
import io.madang.launch.format.LaunchCsv;
import io.madang.launch.format.LaunchEvents;
import io.madang.launch.format.LaunchJson;
import io.madang.platform.web.Words;
import io.madang.slate.Title;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Launches as JSON, as a table, and as a calendar that other programs take in.
@RestController
public final class LaunchApi {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final LaunchDesk desk;

    public LaunchApi(LaunchDesk desk) {
        this.desk = desk;
    }

    /// All launches, by the key of their title.
    @GetMapping("/api/launches")
    Map<String, @Nullable Object> launches() {
        return json().of(desk.titles());
    }

    /// The launch of one title; without a date where none is planned.
    @GetMapping("/api/launches/{title}")
    Map<String, @Nullable Object> launch(@PathVariable String title) {
        Title found = desk.need(title);
        LaunchPlan plan = desk.plan(found.id());
        return json().title(found, plan);
    }

    private LaunchJson json() {
        return new LaunchJson(desk.calendar(), words().locale());
    }

    /// Of one title where it is named.
    @GetMapping("/launch.ics")
    ResponseEntity<String> calendar(@RequestParam(defaultValue = "") String title) {
        LaunchEvents events = new LaunchEvents(desk.calendar(), desk.now(), words().locale());
        return file("launches.ics", CALENDAR, events.of(titles(title)));
    }

    /// A row per title and territory; of one title where it is named.
    @GetMapping("/launch.csv")
    ResponseEntity<String> table(@RequestParam(defaultValue = "") String title) {
        Locale locale = words().locale();
        return file("launches.csv", CSV, LaunchCsv.of(titles(title), desk.calendar(), locale));
    }

    private List<Title> titles(String key) {
        return key.isEmpty() ? desk.titles() : List.of(desk.need(key));
    }

    private static Words words() {
        return Words.ofRequest();
    }

    private static ResponseEntity<String> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
