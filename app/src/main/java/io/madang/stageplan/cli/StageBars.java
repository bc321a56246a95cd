package io.madang.stageplan.cli;

import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.lot.Stage;
import io.madang.stageplan.Placement;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// Draws each stage as a bar of characters, each some weeks wide.
final class StageBars {

    static final char BUILD = '+';
    static final char SHOOT = '#';
    static final char STRIKE = '-';
    static final char BOOKED = '=';
    static final char IDLE = '.';
    static final char NOT_LEASED = ' ';
    private static final String RANK = "" + NOT_LEASED + IDLE + BOOKED + STRIKE + BUILD + SHOOT;

    private final StagePlanProblem problem;
    private final StagePlan plan;
    private final DateRange within;
    private final int weeks;

    StageBars(StagePlanProblem problem, StagePlan plan, int columns) {
        this.problem = problem;
        this.plan = plan;
        within = problem.calendar().within();
        weeks = (int) Math.max(1, Math.ceilDiv(within.days(), 7L * columns));
    }

    /// Weeks each character stands for.
    int weeks() {
        return weeks;
    }

    /// Where the quarters begin: `21-01` above the first character of January.
    String header() {
        StringBuilder header = new StringBuilder();
        LocalDate quarter = within.from().withDayOfMonth(1);
        while (quarter.isBefore(within.to())) {
            int at = quarter.isBefore(within.from()) ? 0 : cell(quarter);
            if ((quarter.getMonthValue() % 3 == 1 || header.isEmpty()) && at >= header.length()) {
                header.append(" ".repeat(at - header.length()))
                        .append(quarter.toString(), 2, 7)
                        .append(' ');
            }
            quarter = quarter.plusMonths(1);
        }
        return header.toString().stripTrailing();
    }

    String bar(Stage stage) {
        char[] bar = new char[cell(within.last()) + 1];
        Arrays.fill(bar, NOT_LEASED);
        problem.lot().leasesOf(stage.id()).forEach(lease -> draw(bar, lease.term(), IDLE));
        problem.lot().bookings().stream()
                .filter(booking -> booking.isConfirmed() && booking.stage().equals(stage.id()))
                .map(Booking::days)
                .forEach(days -> draw(bar, days, BOOKED));
        plan.placements().stream()
                .filter(place -> place.stage().filter(stage.id()::equals).isPresent())
                .forEach(place -> draw(bar, place));
        return new String(bar).stripTrailing();
    }

    private void draw(char[] bar, Placement place) {
        draw(bar, place.days(), BUILD);
        if (place.shootTo().isBefore(place.strikeTo())) {
            draw(bar, DateRange.of(place.shootTo(), place.strikeTo()), STRIKE);
        }
        draw(bar, place.shoot(), SHOOT);
    }

    /// The more important of two marks stays: shooting before build before strike before what was booked.
    private void draw(char[] bar, DateRange days, char mark) {
        days.intersection(within).ifPresent(inside -> {
            for (int at = cell(inside.from()); at <= cell(inside.last()); at++) {
                if (RANK.indexOf(mark) > RANK.indexOf(bar[at])) {
                    bar[at] = mark;
                }
            }
        });
    }

    private int cell(LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(within.from(), day) / (7L * weeks));
    }
}
