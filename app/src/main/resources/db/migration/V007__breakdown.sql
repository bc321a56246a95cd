CREATE SCHEMA breakdown;

CREATE TABLE breakdown.breakdown (
    title     text PRIMARY KEY,
    revision  bigint NOT NULL CHECK (revision >= 1),
    document  json NOT NULL, -- the whole file of the Universal Schedule Standard; json keeps its order
    draft     integer, -- which it was brought up to
    edited    boolean NOT NULL, -- whether it is more than what its draft gives by itself
    saved_at  timestamptz NOT NULL,
    saved_by  text NOT NULL
);

CREATE TABLE breakdown.draft (
    title        text NOT NULL,
    number       integer NOT NULL CHECK (number >= 1),
    edition      text NOT NULL CHECK (edition IN ('KOREAN', 'ENGLISH', 'FINAL_DRAFT')),
    name         text NOT NULL,
    content      bytea NOT NULL,
    imported_at  timestamptz NOT NULL,
    imported_by  text NOT NULL,
    PRIMARY KEY (title, number)
);

CREATE TABLE breakdown.rules (
    title    text PRIMARY KEY,
    content  text NOT NULL
);
