package io.madang.shooting.scheduling;

import java.util.Arrays;

/// Which scene is shot on which date, what that costs, and how far it is from keeping the rules.
///
/// After some calls of `place`, `settle` brings the sums up to date.
final class Board {

    static final int NOWHERE = -1;

    private final ShootTable table;
    private final int[] date;
    private final Slots slots;
    private final Spans spans;
    private final Hours hours;
    private final long[] payeeCost;
    private final long[] slotCost;
    private final long[] slotExcess;
    private final boolean[] isPayeeStale;
    private final int[] stalePayees;
    private int stalePayeeCount;
    private final boolean[] isSlotStale;
    private final int[] staleSlots;
    private int staleSlotCount;
    private boolean areDatesStale;
    private long payeeSum;
    private long slotSum;
    private long slotExcessSum;
    private long movedScenes;
    private long pairsBroken;
    private long doubleUnits;
    private long hoursExcess;

    Board(ShootTable table) {
        this.table = table;
        date = new int[table.scenes];
        Arrays.fill(date, NOWHERE);
        slots = new Slots(table);
        spans = new Spans(table);
        hours = new Hours(table, slots);
        payeeCost = new long[table.payees];
        isPayeeStale = new boolean[table.payees];
        stalePayees = new int[table.payees];
        int slotCount = table.units * table.dates;
        slotCost = new long[slotCount];
        slotExcess = new long[slotCount];
        isSlotStale = new boolean[slotCount];
        staleSlots = new int[slotCount];
    }

    int date(int scene) {
        return date[scene];
    }

    int[] dates() {
        return date.clone();
    }

    Slots slots() {
        return slots;
    }

    Spans spans() {
        return spans;
    }

    /// Shoots the scene on another date; `NOWHERE` takes it from the board.
    void place(int scene, int to) {
        int from = date[scene];
        if (from == to) {
            return;
        }
        pairsBroken -= brokenPairs(scene);
        if (from != NOWHERE) {
            take(scene, from);
        }
        date[scene] = to;
        if (to != NOWHERE) {
            put(scene, to);
        }
        pairsBroken += brokenPairs(scene);
        movedScenes += isMoved(scene, to) - isMoved(scene, from);
    }

    private void take(int scene, int from) {
        int unit = table.unit[scene];
        int slot = table.slot(unit, from);
        slots.remove(scene, slot);
        hours.add(scene, from, -1);
        touchSlot(slot);
        if (!slots.isShot(slot)) {
            areDatesStale |= spans.free(from);
        }
        for (int payee : table.payeesOf.get(scene)) {
            doubleUnits -= payee < table.cast ? spans.unitsTooMany(payee, from) : 0;
            if (spans.remove(payee, unit, from)) {
                touchPayee(payee);
            }
            doubleUnits += payee < table.cast ? spans.unitsTooMany(payee, from) : 0;
        }
    }

    private void put(int scene, int to) {
        int unit = table.unit[scene];
        int slot = table.slot(unit, to);
        if (!slots.isShot(slot)) {
            areDatesStale |= spans.use(to);
        }
        slots.add(scene, slot);
        hours.add(scene, to, 1);
        touchSlot(slot);
        for (int payee : table.payeesOf.get(scene)) {
            doubleUnits -= payee < table.cast ? spans.unitsTooMany(payee, to) : 0;
            if (spans.add(payee, unit, to)) {
                touchPayee(payee);
            }
            doubleUnits += payee < table.cast ? spans.unitsTooMany(payee, to) : 0;
        }
    }

    private int isMoved(int scene, int to) {
        return to == NOWHERE || table.dateBefore[scene] == Integer.MIN_VALUE || table.dateBefore[scene] == to ? 0 : 1;
    }

    private int brokenPairs(int scene) {
        int broken = 0;
        for (int pair : table.pairsOf.get(scene)) {
            int earlier = date[table.pairEarlier[pair]];
            int later = date[table.pairLater[pair]];
            broken += earlier != NOWHERE && later != NOWHERE && earlier > later ? 1 : 0;
        }
        return broken;
    }

    private void touchPayee(int payee) {
        if (!isPayeeStale[payee]) {
            isPayeeStale[payee] = true;
            stalePayees[stalePayeeCount++] = payee;
        }
    }

    private void touchSlot(int slot) {
        if (!isSlotStale[slot]) {
            isSlotStale[slot] = true;
            staleSlots[staleSlotCount++] = slot;
        }
    }

    void settle() {
        if (staleSlotCount == 0) {
            return;
        }
        if (areDatesStale) {
            for (int payee = 0; payee < table.payees; payee++) {
                recount(payee);
            }
            areDatesStale = false;
        }
        for (int index = 0; index < stalePayeeCount; index++) {
            isPayeeStale[stalePayees[index]] = false;
            recount(stalePayees[index]);
        }
        stalePayeeCount = 0;
        for (int index = 0; index < staleSlotCount; index++) {
            int slot = staleSlots[index];
            isSlotStale[slot] = false;
            slotSum -= slotCost[slot];
            slotExcessSum -= slotExcess[slot];
            slotCost[slot] = slots.cost(slot);
            slotExcess[slot] = slots.excess(slot);
            slotSum += slotCost[slot];
            slotExcessSum += slotExcess[slot];
        }
        staleSlotCount = 0;
        hoursExcess =
                table.work.isActive ? hours.excessOfNights(spans) + hours.excessOfWeeks() + hours.excessOfMinors() : 0;
    }

    private void recount(int payee) {
        payeeSum -= payeeCost[payee];
        payeeCost[payee] = spans.cost(payee);
        payeeSum += payeeCost[payee];
    }

    long cost() {
        return payeeSum + slotSum + movedScenes * table.problem.costs().movedScene();
    }

    /// 0 where all rules are kept.
    long excess() {
        return slotExcessSum
                + slots.excessMoves()
                + Math.max(0, spans.usedDates() - table.problem.rules().mostDays())
                + pairsBroken
                + doubleUnits
                + hoursExcess;
    }

    /// No schedule that shoots the scenes with dates as here costs less.
    long leastCost() {
        long cost = slotSum + movedScenes * table.problem.costs().movedScene();
        for (int payee = 0; payee < table.payees; payee++) {
            cost += spans.leastCost(payee);
        }
        return cost;
    }

    /// Above 0 where no schedule that shoots the scenes with dates as here keeps the rules.
    long certainExcess() {
        long weeks = table.work.isActive ? hours.excessOfWeeks() + hours.excessOfMinors() : 0;
        return excess() - hoursExcess + weeks;
    }
}
