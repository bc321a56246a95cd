package io.madang.stageplan.web;

import io.madang.platform.web.SearchRun;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlans;
import java.time.Duration;
import java.time.InstantSource;

/// One search for a plan, from its start to its stored answer.
final class PlanRun extends SearchRun<PlanRun.Ending> {

    /// How a search ended.
    sealed interface Ending {}

    /// With an answer, which was kept.
    record Answered(StagePlans.Kept kept) implements Ending {}

    /// With an exception of ours.
    record Failed() implements Ending {}

    private final Scenario scenario;

    PlanRun(long number, Scenario scenario, Duration limit, InstantSource clock) {
        super(number, limit, clock);
        this.scenario = scenario;
    }

    public Scenario scenario() {
        return scenario;
    }
}
