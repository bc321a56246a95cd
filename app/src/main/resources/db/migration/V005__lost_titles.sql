ALTER TABLE stageplan.plan
    ADD COLUMN lost    jsonb NOT NULL DEFAULT '[]', -- titles that cannot be shot; the outcome is about the others
    ADD COLUMN reasons jsonb NOT NULL DEFAULT '[]'; -- why they cannot

UPDATE stageplan.plan SET
    reasons = outcome -> 'reasons',
    lost = coalesce(
        (SELECT jsonb_agg(DISTINCT title)
            FROM jsonb_path_query(outcome, '$.reasons[*].title ? (@ != null)') AS title),
        '[]')
    WHERE outcome ->> 'kind' = 'impossible';

ALTER TABLE stageplan.plan ALTER COLUMN lost DROP DEFAULT, ALTER COLUMN reasons DROP DEFAULT;
