package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Person;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingProblem.StageSet;
import io.madang.shooting.ShootingRules.Fixed;
import io.madang.shooting.ShootingRules.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The problem as arrays. A payee is whoever or whatever is paid from a first to a last day: the cast, and
/// sets that
/// stand; the cast comes first, with their own indices.
final class ShootTable {

    final ShootingProblem problem;
    final int scenes;
    final int dates;
    final int units;
    final int cast;
    final int payees;
    final int sets;
    final int locations;
    final int[] eighths;
    final int[] minutes;
    final int[] set;
    final int[] location;
    final int[] unit;
    final boolean[] needsDaylight;
    final boolean[] needsDark;
    final List<int[]> payeesOf = new ArrayList<>();
    final List<int[]> minorsOf = new ArrayList<>();
    final List<int[]> pairsOf = new ArrayList<>();
    final List<int[]> allowed = new ArrayList<>();
    final long[] rate;
    final boolean[] isHeld;
    final int[] leastDrop;
    final boolean[] isMinor;
    final int[] capacity;
    final int[] pairEarlier;
    final int[] pairLater;
    final int[] dateBefore;
    final WorkTable work;

    ShootTable(ShootingProblem problem) {
        this.problem = problem;
        scenes = problem.scenes().size();
        dates = problem.dates().size();
        units = problem.units().size();
        cast = problem.cast().size();
        sets = problem.sets().size();
        payees = cast + sets;
        eighths = problem.scenes().stream().mapToInt(Scene::eighths).toArray();
        minutes = problem.scenes().stream().mapToInt(Scene::minutes).toArray();
        set = problem.scenes().stream().mapToInt(Scene::set).toArray();
        unit = problem.scenes().stream().mapToInt(Scene::unit).toArray();
        List<String> places =
                problem.sets().stream().map(StageSet::location).distinct().toList();
        locations = places.size();
        location = problem.scenes().stream()
                .mapToInt(
                        scene -> places.indexOf(problem.sets().get(scene.set()).location()))
                .toArray();
        needsDaylight = lit(ShootingProblem.Light.DAY);
        needsDark = lit(ShootingProblem.Light.NIGHT);
        rate = new long[payees];
        isHeld = new boolean[payees];
        leastDrop = new int[payees];
        isMinor = new boolean[cast];
        capacity = problem.units().stream()
                .mapToInt(ShootingProblem.Unit::dayEighths)
                .toArray();
        pairEarlier = problem.rules().pairs().stream().mapToInt(Pair::earlier).toArray();
        pairLater = problem.rules().pairs().stream().mapToInt(Pair::later).toArray();
        dateBefore = new int[scenes];
        work = new WorkTable(problem);
        fillPayees();
        fillScenes();
        fillBefore();
    }

    private boolean[] lit(ShootingProblem.Light light) {
        boolean[] lit = new boolean[scenes];
        for (int scene = 0; scene < scenes; scene++) {
            lit[scene] = problem.scenes().get(scene).light() == light;
        }
        return lit;
    }

    private void fillPayees() {
        for (int person = 0; person < cast; person++) {
            Person who = problem.cast().get(person);
            rate[person] = who.dayRate();
            isHeld[person] = who.isHeld();
            leastDrop[person] = who.leastDropDays().orElse(Integer.MAX_VALUE);
            isMinor[person] = who.isMinor();
        }
        for (int index = 0; index < sets; index++) {
            rate[cast + index] = problem.sets().get(index).standingDay();
            isHeld[cast + index] = true;
            leastDrop[cast + index] = Integer.MAX_VALUE;
        }
    }

    private void fillScenes() {
        for (int scene = 0; scene < scenes; scene++) {
            int[] people = problem.scenes().get(scene).cast().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] paid = Arrays.copyOf(people, people.length + 1);
            paid[people.length] = cast + set[scene];
            payeesOf.add(rate[cast + set[scene]] > 0 ? paid : people);
            minorsOf.add(Arrays.stream(people).filter(person -> isMinor[person]).toArray());
            int current = scene;
            pairsOf.add(IntStream.range(0, pairEarlier.length)
                    .filter(pair -> pairEarlier[pair] == current || pairLater[pair] == current)
                    .toArray());
            allowed.add(IntStream.range(0, dates)
                    .filter(date -> isAllowed(current, date))
                    .toArray());
        }
    }

    /// True where the people, the set and the fixed dates of the scene allow the day.
    boolean isAllowed(int scene, int date) {
        LocalDate day = problem.dates().get(date);
        Scene strip = problem.scenes().get(scene);
        return strip.cast().stream()
                        .noneMatch(person -> problem.cast().get(person).isAwayOn(day))
                && !problem.sets().get(strip.set()).isClosedOn(day)
                && problem.rules().fixed().stream()
                        .filter(fixed -> fixed.scene() == scene)
                        .map(Fixed::dates)
                        .allMatch(range -> range.contains(day));
    }

    private void fillBefore() {
        Arrays.fill(dateBefore, Integer.MIN_VALUE);
        problem.before()
                .ifPresent(schedule -> schedule.days()
                        .forEach(day -> day.scenes()
                                .forEach(scene ->
                                        dateBefore[scene] = problem.dates().indexOf(day.date()))));
    }

    /// On how many dates somebody may work.
    int datesOf(int person) {
        return (int) IntStream.range(0, dates)
                .filter(date -> IntStream.range(0, scenes)
                        .anyMatch(scene -> Arrays.stream(payeesOf.get(scene)).anyMatch(one -> one == person)
                                && Arrays.stream(allowed.get(scene)).anyMatch(one -> one == date)))
                .count();
    }

    int slot(int unitIndex, int date) {
        return unitIndex * dates + date;
    }
}
