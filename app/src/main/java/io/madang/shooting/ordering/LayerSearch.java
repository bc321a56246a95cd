package io.madang.shooting.ordering;

import io.madang.shooting.TalentOutcome.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Lengthens all beginnings of orders scene by scene, and leaves out those that cannot become the cheapest order.
final class LayerSearch {

    private static final int CHECK_EVERY = 64;

    /// @param order cheaper than what was known before; empty where there is none, or none was found in time
    /// @param bound of all orders cheaper than what was known; what was known where there is none
    /// @param stopped why the search did not come to its end; empty if it did
    record Result(Optional<int[]> order, long cost, long bound, Optional<Stop> stopped, long states) {}

    private final CastTable cast;
    private final RuleTable rules;
    private final RestBound rest;
    private final SearchBudget budget;
    private final LongConsumer layerBound;
    private final WaitBound waits;
    private final Beginning beginning;
    private final List<Layer> path = new ArrayList<>();
    private final long[] next;
    private final long[] stored;
    private long upper;
    private long states;
    private long pathBytes;
    private Layer layer;
    private Layer following;

    /// @param layerBound hears the bound after each layer
    LayerSearch(CastTable cast, RuleTable rules, RestBound rest, SearchBudget budget, LongConsumer layerBound) {
        this.cast = cast;
        this.rules = rules;
        this.rest = rest;
        this.budget = budget;
        this.layerBound = layerBound;
        waits = new WaitBound(cast);
        beginning = new Beginning(cast);
        next = SceneBits.none(cast.sceneCount);
        stored = new long[beginning.row().length];
        layer = emptyLayer();
        following = emptyLayer();
    }

    private Layer emptyLayer() {
        return new Layer(SceneBits.words(cast.sceneCount), cast.droppable.length);
    }

    long states() {
        return states;
    }

    /// @param known only orders that cost less are looked for
    Result below(long known) {
        upper = known;
        long[] empty = beginning.row();
        empty[beginning.rest()] = rest.of(beginning.shot());
        empty[beginning.bound()] = empty[beginning.rest()];
        if (empty[beginning.bound()] >= upper) {
            return new Result(Optional.empty(), known, known, Optional.empty(), 0);
        }
        layer.add(empty, Layer.NONE, Layer.NONE);
        for (int count = 0; count < cast.sceneCount; count++) {
            Optional<Stop> stopped = lengthenAll(count);
            if (stopped.isPresent()) {
                return new Result(Optional.empty(), known, leastOpen(), stopped, states);
            }
            pathBytes += layer.bytesOfPath();
            layer.keepOnlyPath();
            path.add(layer);
            layer = following;
            following = emptyLayer();
            layerBound.accept(leastBound(layer, upper));
        }
        return result(known);
    }

    private Result result(long known) {
        int best = Layer.NONE;
        for (int row = 0; row < layer.size(); row++) {
            if (layer.get(row, beginning.paid()) < upper) {
                upper = layer.get(row, beginning.paid());
                best = row;
            }
        }
        Optional<int[]> order = best == Layer.NONE ? Optional.empty() : Optional.of(orderOf(best));
        return new Result(order, order.isPresent() ? upper : known, upper, Optional.empty(), states);
    }

    private Optional<Stop> lengthenAll(int count) {
        for (int row = 0; row < layer.size(); row++) {
            layer.read(row, beginning.row());
            if (beginning.row()[beginning.paid()] != Long.MAX_VALUE) {
                lengthen(row, count);
                states++;
            }
            layer.set(row, beginning.bound(), Long.MAX_VALUE);
            if (pathBytes + layer.bytes() + following.bytes() > budget.memoryBytes()) {
                return Optional.of(Stop.MEMORY);
            }
            if (row % CHECK_EVERY == 0 && budget.isOver()) {
                return Optional.of(Stop.TIME);
            }
        }
        return Optional.empty();
    }

    private void lengthen(int row, int count) {
        beginning.open();
        rules.following(beginning.shot(), count, next);
        for (int scene = SceneBits.next(next, 0); scene >= 0; scene = SceneBits.next(next, scene + 1)) {
            beginning.append(scene);
            long[] longer = beginning.longer();
            int twin = following.first(longer);
            longer[beginning.rest()] = twin == Layer.NONE ? rest.of(longer) : following.get(twin, beginning.rest());
            if (longer[beginning.rest()] == RestBound.IMPOSSIBLE) {
                continue;
            }
            long bound = longer[beginning.paid()] - beginning.hope() + longer[beginning.rest()];
            longer[beginning.bound()] = bound;
            if (bound < upper
                    && longer[beginning.paid()] - beginning.hope() + workLeft(longer) < upper
                    && !isDominated(twin, longer)) {
                following.add(longer, row, scene);
            }
        }
    }

    /// Work left and waiting, now also of actors who were dropped before.
    private long workLeft(long[] longer) {
        return beginning.workLeft() + waits.waiting(longer, beginning.costlyDays());
    }

    /// Compares the longer beginning with those of the same scenes, and leaves out the ones it makes needless.
    private boolean isDominated(int first, long[] longer) {
        for (int row = first; row != Layer.NONE; row = following.next(row, longer)) {
            following.read(row, stored);
            if (stored[beginning.paid()] == Long.MAX_VALUE) {
                continue;
            }
            if (beginning.isNoDearer(stored, longer, upper)) {
                return true;
            }
            if (beginning.isNoDearer(longer, stored, upper)) {
                following.set(row, beginning.paid(), Long.MAX_VALUE);
                following.set(row, beginning.bound(), Long.MAX_VALUE);
            }
        }
        return false;
    }

    private long leastOpen() {
        return leastBound(following, leastBound(layer, upper));
    }

    private long leastBound(Layer open, long least) {
        for (int row = 0; row < open.size(); row++) {
            least = Math.min(least, open.get(row, beginning.bound()));
        }
        return least;
    }

    private int[] orderOf(int last) {
        int[] order = new int[cast.sceneCount];
        Layer from = layer;
        int row = last;
        for (int count = order.length - 1; count >= 0; count--) {
            order[count] = from.scene(row);
            row = from.parent(row);
            from = path.get(count);
        }
        return order;
    }
}
