package io.madang.stageplan.solver;

import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.BitSet;
import java.util.List;

/// What one title needs even when it has the lot to itself: how early each set can be shot, how much must follow, and
/// how early the last can be done.
///
/// @param head by set of the title, in the order of `Show.jobs`: no earlier first shooting day
/// @param tail by set: shooting days of the longest chain that must follow
/// @param wrap no earlier end of the last shooting day; 0 where every set is booked
@SuppressWarnings("ArrayRecordComponent")
record TitleAlone(int[] head, int[] tail, int wrap) {

    static TitleAlone of(IntegerSlate slate, Show show) {
        List<Job> jobs = show.jobs().stream().map(slate.jobs()::get).toList();
        int[] head = new int[jobs.size()];
        int[] tail = new int[jobs.size()];
        for (int index = 0; index < head.length; index++) {
            head[index] = firstShoot(jobs.get(index));
        }
        for (int round = 0; round < jobs.size(); round++) {
            for (int index = 0; index < head.length; index++) {
                for (int before : jobs.get(index).before()) {
                    int earlier = show.jobs().indexOf(before);
                    head[index] = Math.max(
                            head[index], head[earlier] + jobs.get(earlier).shoot());
                    tail[earlier] = Math.max(
                            tail[earlier], tail[index] + jobs.get(index).shoot());
                }
            }
        }
        return new TitleAlone(head, tail, wrap(slate, show, jobs, head, tail));
    }

    TitleAlone withWrap(int known) {
        return new TitleAlone(head, tail, Math.max(wrap, known));
    }

    private static int firstShoot(Job job) {
        return job.options().stream()
                        .mapToInt(option -> option.starts().nextSetBit(0))
                        .min()
                        .orElse(0)
                + job.build();
    }

    /// The end of the chains, or of a shoot that jumps from set to set as it likes: longest remaining first, which no
    /// shoot with as many units beats. (The preemptive bound of Jackson and McNaughton, day by day.)
    private static int wrap(IntegerSlate slate, Show show, List<Job> jobs, int[] head, int[] tail) {
        int wrap = 0;
        int[] left = new int[head.length];
        for (int index = 0; index < head.length; index++) {
            if (jobs.get(index).booked().isEmpty()) {
                left[index] = jobs.get(index).shoot();
                wrap = Math.max(wrap, head[index] + left[index] + tail[index]);
            }
        }
        BitSet open = openDays(jobs);
        int day = open.nextSetBit(0);
        while (day >= 0 && day < slate.days().size()) {
            int served = serve(show.units() - show.unitLoad()[day], day, head, left);
            wrap = served > 0 ? Math.max(wrap, day + 1) : wrap;
            day = open.nextSetBit(day + 1);
        }
        return wrap;
    }

    private static int serve(int units, int day, int[] head, int[] left) {
        int[] before = left.clone();
        int served = 0;
        for (; served < units; served++) {
            int longest = -1;
            for (int index = 0; index < left.length; index++) {
                boolean isWaiting = before[index] > 0 && head[index] <= day && left[index] == before[index];
                if (isWaiting && (longest < 0 || before[index] > before[longest])) {
                    longest = index;
                }
            }
            if (longest < 0) {
                break;
            }
            left[longest]--;
        }
        return served;
    }

    /// Days on which any set of the title could shoot.
    private static BitSet openDays(List<Job> jobs) {
        BitSet open = new BitSet();
        for (Job job : jobs) {
            for (Option option : job.options()) {
                option.starts().stream().forEach(start -> open.set(start + job.build(), job.wrap(start)));
            }
        }
        return open;
    }
}
