package io.madang.viewing.web;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.watch.CountingTurn;
import io.madang.viewing.web.Told.Known;
import io.madang.viewing.web.Told.Later;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// What pages ask the counting thread, in line; nobody waits long, and only so many questions wait.
final class Questions {

    private static final int MOST_WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// @param key of the same question asked twice
    private record Question(Object key, Function<CountingTurn, Object> work, CompletableFuture<Object> answer) {}

    private final BlockingQueue<Question> line = new ArrayBlockingQueue<>(MOST_WAITING + 1);
    private final Map<Object, CompletableFuture<Object>> waiting = new HashMap<>();
    private Optional<Message> closedBecause = Optional.of(Message.of("viewing.watch.not-open"));

    /// Waits a little for the answer.
    @SuppressWarnings("unchecked") // the answer to this question, by its key
    <T> Told<T> ask(Object key, Function<CountingTurn, T> work) {
        CompletableFuture<Object> answer;
        synchronized (this) {
            if (closedBecause.isPresent()) {
                return new Later<>(closedBecause.get(), true);
            }
            answer = waiting.get(key);
            if (answer == null) {
                if (waiting.size() >= MOST_WAITING) {
                    return new Later<>(Message.of("viewing.watch.crowded"), true);
                }
                answer = new CompletableFuture<>();
                waiting.put(key, answer);
                line.add(new Question(key, work::apply, answer));
            }
        }
        try {
            return new Known<>((T) answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Later<>(Message.of("viewing.watch.being-counted"), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Later<>(Message.of("viewing.watch.being-counted"), true);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                return new Later<>(refusal.reason(), false);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Answers all that wait; what goes wrong is told to those who asked.
    void answer(CountingTurn turn) {
        open();
        for (Question question = line.poll(); question != null; question = line.poll()) {
            answer(question, turn);
        }
    }

    /// Waits for a question and answers it.
    void answerWithin(Duration most, CountingTurn turn) {
        next(most).ifPresent(question -> answer(question, turn));
    }

    private void answer(Question question, CountingTurn turn) {
        try {
            question.answer().complete(question.work().apply(turn));
        } catch (RuntimeException e) {
            question.answer().completeExceptionally(e);
        } finally {
            forget(question.key());
        }
    }

    /// Waits without answering.
    void rest(Duration most) {
        next(most).ifPresent(question -> forget(question.key()));
    }

    private Optional<Question> next(Duration most) {
        try {
            return Optional.ofNullable(line.poll(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized void open() {
        closedBecause = Optional.empty();
    }

    private synchronized void forget(Object key) {
        waiting.remove(key);
    }

    /// Answers nothing more until somebody answers again.
    synchronized void refuse(Message why) {
        closedBecause = Optional.of(why);
        line.forEach(question -> question.answer().completeExceptionally(new Refusal(why)));
        line.clear();
        waiting.clear();
    }

    /// Ends a wait for questions.
    void wake() {
        line.offer(new Question(this, _ -> true, new CompletableFuture<>()));
    }
}
