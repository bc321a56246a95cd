package io.madang.shooting.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingCheck.Consequence;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingRules.Violation;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSchedule.Cost;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Why a day stands where it does: what would rise, fall and break if it changed places with another one.
///
/// @param head the day
/// @param sentence whether a move would be better
/// @param moves the best ones first, at most `MOST_MOVES`
public record BoardWhy(String head, String sentence, List<MoveLine> moves) {

    private static final int MOST_MOVES = 8;
    private static final int MOST_BROKEN = 3;

    /// A move to another date.
    ///
    /// @param change of the whole cost
    /// @param terms what rises and falls
    /// @param broken rules that only this move breaks
    public record MoveLine(String to, String change, boolean isBetter, String terms, List<String> broken) {}

    /// A move, and what it breaks that is not broken now.
    private record Move(Consequence consequence, List<Violation> broken) {

        long change() {
            return consequence.change().total();
        }

        boolean isBetter() {
            return broken.isEmpty() && change() < 0;
        }
    }

    static BoardWhy of(OpenBoard open, LocalDate date, Words words) {
        ShootingProblem problem = open.countingProblem();
        ShootingSchedule schedule = open.counted(problem);
        if (schedule.days().stream().noneMatch(day -> day.date().equals(date))) {
            throw Rejected.missing(Message.of("page.board.no-day", date.toString()));
        }
        Set<Violation> before = Set.copyOf(ShootingCheck.violations(problem, schedule));
        List<Move> moves = ShootingCheck.whyHere(problem, schedule, date).stream()
                .map(one -> new Move(
                        one,
                        one.broken().stream()
                                .filter(violation -> !before.contains(violation))
                                .toList()))
                .sorted(Comparator.<Move>comparingInt(one -> one.broken().size())
                        .thenComparingLong(Move::change))
                .toList();
        return new BoardWhy(
                words.say("page.board.why-head", words.date(date)),
                sentence(moves, problem, words),
                moves.stream()
                        .limit(MOST_MOVES)
                        .map(one -> line(one, problem, words))
                        .toList());
    }

    private static String sentence(List<Move> moves, ShootingProblem problem, Words words) {
        Optional<Move> better = moves.stream().filter(Move::isBetter).findFirst();
        if (better.isPresent()) {
            return words.say(
                    "page.board.why-better",
                    words.date(better.get().consequence().to()),
                    BoardCount.amount(-better.get().change(), problem, words));
        }
        boolean isFree = moves.stream().anyMatch(one -> one.broken().isEmpty() && one.change() == 0);
        return words.say(isFree ? "page.board.why-same" : "page.board.why-best");
    }

    private static MoveLine line(Move move, ShootingProblem problem, Words words) {
        return new MoveLine(
                words.date(move.consequence().to()),
                signed(move.change(), problem, words),
                move.change() < 0,
                terms(move.consequence().change(), problem, words),
                move.broken().stream()
                        .map(violation -> words.say(violation.reason()))
                        .limit(MOST_BROKEN)
                        .toList());
    }

    private static String terms(Cost change, ShootingProblem problem, Words words) {
        return change.terms().entrySet().stream()
                .filter(term -> term.getValue() != 0)
                .map(term -> words.say(term.getKey()) + " " + signed(term.getValue(), problem, words))
                .collect(Collectors.joining(" · "));
    }

    /// With its sign, as money or paid days.
    static String signed(long amount, ShootingProblem problem, Words words) {
        String sign = amount < 0 ? "−" : amount > 0 ? "+" : "±";
        return sign + BoardCount.amount(Math.abs(amount), problem, words);
    }
}
