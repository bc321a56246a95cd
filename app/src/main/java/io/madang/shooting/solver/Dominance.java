package io.madang.shooting.solver;

/// Tells which classes need not come next at the front, because another choice costs no more whatever follows.
///
/// Each rule changes any order that begins with class `i` into one that begins otherwise and costs no more. The rules
/// that allow equal costs only ever lead to fewer free and end actors, then more front actors, so they cannot chase one
/// another in a circle; the others need a strict gain. Qin, Zhang, Lim and Liang (2016) have the first rule's like.
final class Dominance {

    private final Frame frame;
    private final PayTable pay;

    Dominance(Frame frame, PayTable pay) {
        this.frame = frame;
        this.pay = pay;
    }

    boolean isDominated(int index) {
        long one = frame.cast[index];
        if (frame.days[index] > 0 && isBetterLast(one)) {
            return true;
        }
        long notFront = frame.end | frame.free;
        for (int other = 0; other < frame.classes; other++) {
            boolean bringsNobody = (frame.cast[other] & notFront & ~one) == 0;
            if (other != index && bringsNobody && (takesPlace(one, frame.cast[other]) || comesBefore(index, other))) {
                return true;
            }
        }
        return false;
    }

    /// The class has neither front nor free actors, and waiting at the very end is cheaper.
    private boolean isBetterLast(long one) {
        return (one & (frame.front | frame.free)) == 0 && pay.of(frame.end & ~one) < pay.of(frame.front);
    }

    /// Exchanging the two costs nothing: the other has all front and free actors of this one. Of the longer class only
    /// as
    /// many days are exchanged as the shorter has, and its parts then stand together again.
    private boolean takesPlace(long one, long other) {
        return (one & (frame.front | frame.free) & ~other) == 0;
    }

    /// Moving the other before this one costs no more: front actors who wait for it are not dearer than the end actors
    /// who come later for it, or than the front actors who leave with it and else would stay for this one.
    private boolean comesBefore(int index, int other) {
        long one = frame.cast[index];
        long two = frame.cast[other];
        long more = pay.of(frame.front & ~two) - pay.of(frame.end & one & ~two);
        if (more <= 0) {
            return true;
        }
        long leaving = frame.front & two & frame.once;
        return leaving != 0 && frame.days[other] * more < frame.days[index] * pay.of(leaving);
    }
}
