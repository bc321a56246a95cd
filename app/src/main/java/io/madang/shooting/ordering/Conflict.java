package io.madang.shooting.ordering;

import io.madang.common.Message;
import io.madang.shooting.OrderRules;
import io.madang.shooting.OrderRules.Group;
import io.madang.shooting.OrderRules.Pair;
import io.madang.shooting.OrderRules.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds few rules that exclude each other among rules that no order keeps.
final class Conflict {

    /// Knowing why is worth a second even when the time is over.
    private static final long LEAST_NANOS = 1_000_000_000;

    private final int sceneCount;
    private final SearchBudget budget;

    /// The rules still under suspicion: a `Group`, `Pair` or `Window` each.
    private final List<Record> suspects = new ArrayList<>();

    Conflict(int sceneCount, OrderRules rules, SearchBudget budget) {
        this.sceneCount = sceneCount;
        this.budget = budget.atLeast(LEAST_NANOS);
        suspects.addAll(rules.groups());
        suspects.addAll(rules.pairs());
        suspects.addAll(rules.windows());
    }

    /// Leaves out every rule without which the others still cannot be kept, and tells the rest.
    List<Message> reasons() {
        for (int index = suspects.size() - 1; index >= 0; index--) {
            Record left = suspects.remove(index);
            if (budget.isOver() || !isImpossible()) {
                suspects.add(index, left);
            }
        }
        return inChains().stream().map(Conflict::sentence).toList();
    }

    private boolean isImpossible() {
        OrderRules rules = new OrderRules(all(Group.class), all(Pair.class), all(Window.class));
        SearchBudget share = budget.share(1.0 / (suspects.size() + 1));
        return new AllowedOrder(new RuleTable(sceneCount, rules), share).search() == AllowedOrder.Answer.NONE;
    }

    private <T extends Record> List<T> all(Class<T> kind) {
        return suspects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Order pairs so that each begins where the one before it ended, as far as they do; then the other rules.
    private List<Record> inChains() {
        List<Pair> loose = new ArrayList<>(all(Pair.class));
        List<Record> told = new ArrayList<>();
        Optional<Pair> next = loose.stream().findFirst();
        while (next.isPresent()) {
            int end = next.get().later();
            told.add(next.get());
            loose.remove(next.get());
            next = loose.stream()
                    .filter(pair -> pair.earlier() == end)
                    .findFirst()
                    .or(() -> loose.stream().findFirst());
        }
        suspects.stream().filter(rule -> !(rule instanceof Pair)).forEach(told::add);
        return told;
    }

    private static Message sentence(Record rule) {
        return switch (rule) {
            case Pair(int earlier, int later) ->
                Message.of("order.pair", String.valueOf(earlier), String.valueOf(later));
            case Group(List<Integer> scenes, boolean isInOrder) ->
                Message.of(isInOrder ? "order.group-in-order" : "order.group", listed(scenes.stream()));
            case Window(int scene, int from, int to)
            when to == from + 1 -> Message.of("order.place", String.valueOf(scene), String.valueOf(from));
            case Window(int scene, int from, int to) ->
                Message.of("order.window", String.valueOf(scene), String.valueOf(from), String.valueOf(to - 1));
            default -> throw new IllegalStateException("(%s) is no rule".formatted(rule));
        };
    }

    private static String listed(Stream<Integer> scenes) {
        return scenes.map(String::valueOf).collect(Collectors.joining(", "));
    }
}
