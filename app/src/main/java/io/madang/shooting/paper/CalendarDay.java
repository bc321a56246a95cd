package io.madang.shooting.paper;

import io.madang.shooting.paper.ShootingBoard.Hours;
import java.time.LocalDate;
import java.util.Optional;

/// What a calendar shows of a shooting day.
///
/// @param key which day it is of what; it stays when the day is moved or filled anew
/// @param hours empty for a whole day
/// @param isBusy whether somebody is needed, or only waits
public record CalendarDay(
        String key,
        LocalDate date,
        Optional<Hours> hours,
        String summary,
        String location,
        String description,
        boolean isBusy) {}
