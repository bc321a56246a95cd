package io.madang.viewing.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The event numbers that came more than once, and hardly any other.
final class RepeatedNumbers {

    /// Hashes that are kept at once, of four bytes each.
    private static final long MOST_KEPT = 1L << 25;

    /// A first look at these bits, which fit into the processor's memory, answers for most numbers.
    private static final int BITS = 20;

    private final long[] look = new long[1 << (BITS - 6)];
    private final CodeBook hashes = new CodeBook();

    private RepeatedNumbers() {}

    static RepeatedNumbers of(List<RowGroup> groups, int threads) {
        long rows = groups.stream().mapToLong(RowGroup::rows).sum();
        int rounds = (int) (rows / MOST_KEPT) + 1;
        RepeatedNumbers all = new RepeatedNumbers();
        for (int round = 0; round < rounds; round++) {
            List<NumberScan> scans = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                scans.add(new NumberScan(new NumberBuckets(rows / threads, rounds, round)));
            }
            Workers.share(groups, scans, NumberScan::add);
            compare(scans.stream().map(NumberScan::buckets).toList()).forEach(all::addAll);
        }
        return all;
    }

    /// Each thread takes the next bucket that nobody has taken.
    private static List<RepeatedNumbers> compare(List<NumberBuckets> buckets) {
        List<RepeatedNumbers> found = IntStream.range(0, buckets.size())
                .mapToObj(_ -> new RepeatedNumbers())
                .toList();
        AtomicInteger next = new AtomicInteger();
        Workers.together(found.stream()
                .<Runnable>map(own -> () -> {
                    for (int bucket = next.getAndIncrement();
                            bucket < NumberBuckets.BUCKETS;
                            bucket = next.getAndIncrement()) {
                        NumberBuckets.repeated(buckets, bucket, own);
                    }
                })
                .toList());
        return found;
    }

    /// @param hash of `NumberBuckets`
    void add(long hash) {
        int bit = bit(hash);
        look[bit >>> 6] |= 1L << bit;
        hashes.codeOf(hash);
        if (hashes.size() > OddEvents.MOST) {
            throw new OddEvents.TooMany();
        }
    }

    private void addAll(RepeatedNumbers others) {
        for (int code = 0; code < others.hashes.size(); code++) {
            add(others.hashes.value(code));
        }
    }

    /// True for every number that came more than once.
    boolean mayHave(long number) {
        long hash = NumberBuckets.hash(number);
        int bit = bit(hash);
        return ((look[bit >>> 6] >>> bit) & 1) != 0 && hashes.has(hash);
    }

    private static int bit(long hash) {
        return (int) hash & ((1 << BITS) - 1);
    }
}
