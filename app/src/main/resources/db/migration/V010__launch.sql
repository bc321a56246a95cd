CREATE SCHEMA launch;

-- What holds for all launches of the house; before the first import nothing does.
CREATE TABLE launch.house (
    only_one  boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    hour      text NOT NULL -- `local`, or an hour of one zone: `00:00 America/Los_Angeles`; so below
);

-- Where and when a title launches.
CREATE TABLE launch.plan (
    title    text PRIMARY KEY,
    status   text NOT NULL CHECK (status IN ('PLANNED', 'ANNOUNCED')),
    day      date, -- in the world; none: only in the territories of the exceptions
    hour     text CHECK (hour IS NULL OR day IS NOT NULL), -- none: the hour of the house
    sources  text[] NOT NULL,
    edited   boolean NOT NULL -- by a person since it was imported
);

-- Territories in which a title launches on another day, or not at all.
CREATE TABLE launch.exception (
    title      text NOT NULL REFERENCES launch.plan ON DELETE CASCADE,
    territory  text NOT NULL CHECK (territory ~ '^[A-Z]{2}$'), -- ISO 3166-1
    day        date, -- none: not at all
    hour       text CHECK (hour IS NULL OR day IS NOT NULL),
    PRIMARY KEY (title, territory)
);

-- Another number after every change, so that readers know whether what they remember still holds.
CREATE SEQUENCE launch.revision_number;
CREATE TABLE launch.revision (
    only_one  boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    number    bigint NOT NULL
);
INSERT INTO launch.revision (number) VALUES (nextval('launch.revision_number'));
