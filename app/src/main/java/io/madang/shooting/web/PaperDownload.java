package io.madang.shooting.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Papers;
import io.madang.shooting.web.TitlePapers.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The papers of a shoot as files to keep.
@Controller
public final class PaperDownload {

    /// What stands in the place of one paper's name.
    private static final String ALL = "all";

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final TitlePapers papers;

    public PaperDownload(TitlePapers papers) {
        this.papers = papers;
    }

    /// @param paper its key, or `all`
    /// @param file `pdf`, `xlsx`, `csv` (of one paper), `uss` (of all)
    @GetMapping("/titles/{id}/papers/{paper}/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable String paper,
            @PathVariable String file,
            @RequestParam Optional<String> board,
            @RequestParam Optional<String> date,
            Locale locale) {
        Wish wish = Wish.of(id, board, date, locale);
        OpenBoard open = papers.open(wish);
        String name = open.title().id() + (paper.equals(ALL) ? "" : "-" + paper)
                + wish.date().map(day -> "-" + day).orElse("") + "." + file;
        List<Paper> wanted = wanted(open, wish, paper);
        return switch (file) {
            case "pdf" -> answer(papers.pdf(wanted), MediaType.APPLICATION_PDF, name);
            case "xlsx" -> answer(papers.workbook(wanted), EXCEL, name);
            case "csv" -> answer(papers.csv(wanted.getFirst()), CSV, name);
            case "uss" -> answer(papers.schedule(open), MediaType.APPLICATION_JSON, name);
            default -> throw Rejected.missing(Message.of("page.papers.no-file", file));
        };
    }

    private static List<Paper> wanted(OpenBoard open, Wish wish, String paper) {
        Papers all = TitlePapers.papers(open.shot(), wish);
        return paper.equals(ALL) ? all.all() : List.of(all.paper(TitlePapers.kind(paper)));
    }

    private static ResponseEntity<byte[]> answer(byte[] file, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
