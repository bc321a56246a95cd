package io.madang.shooting.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The day that is worth most, beside a look at every day.
class DaySearchTest {

    private static final int SHOOTS = 400;

    @Test
    void noDayOfAllIsWorthMoreThanTheSearchFinds() {
        int worthSomething = 0;
        for (int number = 0; number < SHOOTS; number++) {
            ShootTable table = new ShootTable(RandomShoot.of(number));
            for (int unit = 0; unit < table.units; unit++) {
                DayTable days = new DayTable(table, new CapacityBound(table), unit);
                if (days.scenes > 0
                        && days.scenes
                                == Arrays.stream(days.dates)
                                        .filter(one -> !one.isEmpty())
                                        .count()) {
                    worthSomething += compare(days, new Random(number), "shoot %d, unit %d".formatted(number, unit));
                }
            }
        }
        System.out.printf("shoot: the best of %d days found as every day says%n", worthSomething);
        assertThat(worthSomething).isGreaterThan(SHOOTS / 2);
    }

    private static int compare(DayTable days, Random random, String name) {
        long day = days.base + Arrays.stream(days.price).sum();
        long[] reward = random.longs(days.scenes, 0, 1 + Math.max(1, day)).toArray();
        long[] price = Arrays.stream(days.price)
                .map(one -> one - (long) (random.nextDouble() * one))
                .toArray();
        long bonus = (long) (random.nextDouble() * day) - days.base;
        long most = 0;
        for (int chosen = 1; chosen < 1 << days.scenes; chosen++) {
            int bits = chosen;
            int[] one = IntStream.range(0, days.scenes)
                    .filter(scene -> (bits & 1 << scene) != 0)
                    .toArray();
            if (days.isPossible(one)) {
                most = Math.max(most, worth(days, one, reward, price, bonus));
            }
        }
        DaySearch search = new DaySearch(days, reward, price, bonus, () -> false);
        assertThat(search.upper(1_000_000)).as(name).isEqualTo(most);
        if (most > 0) {
            assertThat(worth(days, search.found().getLast(), reward, price, bonus))
                    .as(name)
                    .isEqualTo(most);
        }
        return most > 0 ? 1 : 0;
    }

    private static long worth(DayTable days, int[] day, long[] reward, long[] price, long bonus) {
        int[] needs = Arrays.stream(day)
                .flatMap(scene -> Arrays.stream(days.needsOf[scene]))
                .distinct()
                .toArray();
        return bonus
                + Arrays.stream(day).mapToLong(scene -> reward[scene]).sum()
                - Arrays.stream(needs).mapToLong(need -> price[need]).sum();
    }
}
