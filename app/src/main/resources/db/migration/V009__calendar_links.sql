CREATE SCHEMA shooting;

CREATE TABLE shooting.calendar_link (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- names the link on pages and in logs
    secret      bytea NOT NULL UNIQUE CHECK (length(secret) = 32), -- SHA-256 of the token; the token is kept nowhere
    title       text NOT NULL,
    whose       text NOT NULL CHECK (whose IN ('TITLE', 'UNIT', 'PERSON')),
    member      text NOT NULL, -- name of the unit, key of the person, empty for the title
    language    text NOT NULL,
    created_at  timestamptz NOT NULL,
    created_by  text NOT NULL
);

CREATE INDEX ON shooting.calendar_link (title);
