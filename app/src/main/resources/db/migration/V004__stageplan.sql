CREATE SCHEMA stageplan;

CREATE TABLE stageplan.plan (
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_at   timestamptz NOT NULL,
    scenario  jsonb NOT NULL, -- its name and what it changes
    as_is     boolean NOT NULL, -- changes nothing
    asked     text NOT NULL, -- fingerprint of the lot, titles and objective it answers
    outcome   jsonb NOT NULL
);
CREATE INDEX plan_by_scenario ON stageplan.plan (scenario, number DESC);
