package io.madang.shooting.solver;

import java.util.stream.Stream;

/// All partial orders with the same number of scenes left, each once with its least cost, in shards that several
/// threads fill.
final class Layer {

    static final int SHARDS = 64;

    private final Shard[] shards;
    private final Ledger ledger;
    private volatile long least = Long.MAX_VALUE;

    Layer(int keyWords, Ledger ledger) {
        this.ledger = ledger;
        shards =
                Stream.generate(() -> new Shard(keyWords, ledger)).limit(SHARDS).toArray(Shard[]::new);
    }

    /// Spreads the bits of a key; the low bits are for the place in a shard, the high ones for the shard.
    static int hash(long[] words, int at, int keyWords) {
        long hash = 0;
        for (int word = at; word < at + keyWords; word++) {
            hash = (hash ^ words[word]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        hash *= 0xBF58476D1CE4E5B9L;
        return (int) (hash >>> 32);
    }

    Shard shard(int hash) {
        return shards[hash >>> 26];
    }

    Shard shardAt(int place) {
        return shards[place];
    }

    boolean lower(long[] key, int hash, long cost) {
        Shard shard = shard(hash);
        synchronized (shard) {
            return shard.lower(key, hash, cost);
        }
    }

    /// @param total no order that begins so costs less
    void add(long[] key, int hash, long cost, long total) {
        Shard shard = shard(hash);
        synchronized (shard) {
            shard.add(key, hash, cost);
        }
        lowerLeast(total);
    }

    long cost(long[] key, int hash) {
        return shard(hash).cost(key, hash);
    }

    /// No order that goes through this layer costs less; the highest number where it is empty.
    long least() {
        return least;
    }

    boolean isEmpty() {
        return count() == 0;
    }

    long count() {
        long count = 0;
        for (Shard shard : shards) {
            count += shard.count();
        }
        return count;
    }

    /// Tells the ledger that this layer is needed no more.
    void forget() {
        for (Shard shard : shards) {
            ledger.give(shard.bytes());
        }
    }

    private void lowerLeast(long total) {
        if (total < least) {
            synchronized (this) {
                least = Math.min(least, total);
            }
        }
    }
}
