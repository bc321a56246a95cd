-- The shoot days of every set that a plan was made with; none are known of plans made before.
ALTER TABLE stageplan.plan ADD COLUMN shoot_days jsonb NOT NULL DEFAULT '[]';
ALTER TABLE stageplan.plan ALTER COLUMN shoot_days DROP DEFAULT;
