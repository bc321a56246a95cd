package io.madang.viewing.synthetic;

import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.viewing.Exclusion;
import io.madang.viewing.SyntheticPlan;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingTerms;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The tables of a plan. Titles stand in the order of their popularity in the world, countries in the order of their
/// members.
public final class SyntheticTerms {

    /// Members in a row share an account.
    public static final int MEMBERS_OF_AN_ACCOUNT = 2;

    private static final int EXCLUDED = 20;
    private static final int SECONDS = 60;

    /// No runtime is shorter, so that an ordinary segment is never overlong.
    private static final int SHORTEST_MINUTES = 80;

    private SyntheticTerms() {}

    public static ViewingTerms of(SyntheticPlan plan) {
        SplittableRandom random = new SplittableRandom(plan.seed());
        List<ViewingCountry> countries = Territories.first(plan.territories());
        return new ViewingTerms(countries, titles(plan, random), exclusions(plan));
    }

    private static List<ViewedTitle> titles(SyntheticPlan plan, SplittableRandom random) {
        List<ViewedTitle> titles = new ArrayList<>();
        int work = 0;
        while (titles.size() < plan.titles()) {
            work++;
            boolean isFilm = random.nextInt(3) == 0;
            int seasons = isFilm ? 1 : 1 + random.nextInt(4);
            for (int season = 1; season <= seasons && titles.size() < plan.titles(); season++) {
                ViewedUnit unit = new ViewedUnit(work, isFilm ? 0 : season);
                titles.add(new ViewedTitle(
                        unit,
                        isFilm ? ViewingCategory.FILMS : ViewingCategory.TV,
                        name(unit),
                        premiere(plan, random),
                        runtimes(isFilm, random)));
            }
        }
        shuffle(titles, random);
        return titles;
    }

    private static LocalName name(ViewedUnit unit) {
        return unit.season() == 0
                ? new LocalName("Film " + unit.work(), "영화 " + unit.work())
                : new LocalName(
                        "Series " + unit.work() + ": Season " + unit.season(),
                        "시리즈 " + unit.work() + ": 시즌 " + unit.season());
    }

    private static Instant premiere(SyntheticPlan plan, SplittableRandom random) {
        Instant first = plan.days().from().atStartOfDay(ZoneOffset.UTC).toInstant();
        return first.minus(random.nextInt(400), ChronoUnit.DAYS).plus(8, ChronoUnit.HOURS);
    }

    /// One in four can be watched with ads, which takes longer; one film in thirty was live, which took longest.
    private static Map<Integer, Integer> runtimes(boolean isFilm, SplittableRandom random) {
        int minutes =
                isFilm ? SHORTEST_MINUTES + random.nextInt(80) : (4 + random.nextInt(12)) * (25 + random.nextInt(50));
        Map<Integer, Integer> runtimes = new HashMap<>();
        runtimes.put(0, minutes * SECONDS);
        if (random.nextInt(4) == 0) {
            runtimes.put(2, minutes * SECONDS * 27 / 25);
        }
        if (isFilm && random.nextInt(30) == 0) {
            runtimes.put(1, minutes * SECONDS * 13 / 10);
        }
        return runtimes;
    }

    /// Accounts that watch much: the first of some countries.
    private static List<Exclusion> exclusions(SyntheticPlan plan) {
        long[] ends = Odds.ends(plan.territories(), plan.members());
        List<Exclusion> exclusions = new ArrayList<>();
        DateRange days = DateRange.of(plan.days().from(), plan.days().to().plusDays(1));
        for (int country = 0; country < EXCLUDED; country++) {
            exclusions.add(new Exclusion(ends[country] / MEMBERS_OF_AN_ACCOUNT + 1, days, "test device"));
        }
        return exclusions;
    }

    private static void shuffle(List<ViewedTitle> titles, SplittableRandom random) {
        for (int last = titles.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            ViewedTitle kept = titles.get(last);
            titles.set(last, titles.get(other));
            titles.set(other, kept);
        }
    }
}
