package io.madang.shooting.web;

import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An order of strips as a page says it: `s:` and a sheet, `b:` and a banner, `d:` and perhaps a date for a day break.
///
/// @param units strips of each unit, in the order of the board's units
/// @param boneyard strips of no unit
public record BoardOrder(
        @Nullable List<List<String>> units, @Nullable List<String> boneyard) {

    /// The strips of a board.
    static BoardOrder of(Stripboard board) {
        return new BoardOrder(
                board.units().stream()
                        .map(unit -> unit.strips().stream().map(BoardOrder::key).toList())
                        .toList(),
                board.boneyard().stream().map(BoardOrder::key).toList());
    }

    static String key(Strip strip) {
        return switch (strip) {
            case Strip.Sheet(SheetId id) -> "s:" + id;
            case Strip.Banner(SheetId id) -> "b:" + id;
            case Strip.DayBreak(Optional<LocalDate> date) ->
                "d:" + date.map(LocalDate::toString).orElse("");
        };
    }

    /// The board in this order; rejected unless every sheet and banner of the board stands in it once.
    Stripboard on(Stripboard board) {
        List<List<String>> rows = units == null ? List.of() : units;
        List<String> rest = boneyard == null ? List.of() : boneyard;
        List<String> before = pieces(of(board));
        List<String> now = pieces(new BoardOrder(rows, rest));
        if (rows.size() != board.units().size()
                || !now.equals(before)
                || rest.stream().anyMatch(key -> key.startsWith("d:"))) {
            throw Rejected.badRequest(Message.of("page.board.strips", before.size(), now.size()));
        }
        List<Stripboard.Unit> filled = new ArrayList<>();
        for (int unit = 0; unit < rows.size(); unit++) {
            filled.add(new Stripboard.Unit(
                    board.units().get(unit).name(),
                    rows.get(unit).stream().map(BoardOrder::strip).toList()));
        }
        return new Stripboard(
                board.id(),
                board.name(),
                filled,
                rest.stream().map(BoardOrder::strip).toList(),
                board.calendar());
    }

    /// What must neither be lost nor doubled.
    private static List<String> pieces(BoardOrder order) {
        List<List<String>> units = order.units == null ? List.of() : order.units;
        List<String> rest = order.boneyard == null ? List.of() : order.boneyard;
        return Stream.concat(units.stream().flatMap(List::stream), rest.stream())
                .filter(key -> !key.startsWith("d:"))
                .sorted()
                .toList();
    }

    private static Strip strip(String key) {
        String value = key.length() < 2 ? "" : key.substring(2);
        try {
            if (key.startsWith("d:")) {
                return new Strip.DayBreak(value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value)));
            }
            return key.startsWith("b:") ? new Strip.Banner(SheetId.of(value)) : new Strip.Sheet(SheetId.of(value));
        } catch (DateTimeParseException e) {
            throw Rejected.badRequest(Message.of("page.board.date", value));
        }
    }
}
