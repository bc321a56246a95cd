CREATE SCHEMA ranking;

-- A published file that was kept, in the order of keeping.
CREATE TABLE ranking.file (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kept_at      timestamptz NOT NULL,
    name         text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('GLOBAL', 'COUNTRY', 'MOST_POPULAR')),
    fingerprint  text NOT NULL,
    row_count    integer NOT NULL CHECK (row_count > 0)
);
CREATE INDEX file_by_kind ON ranking.file (kind, number DESC);

-- A film, or a season of a series; its names stand beside it.
CREATE TABLE ranking.work (
    id    bigint PRIMARY KEY,
    film  boolean NOT NULL,
    file  bigint NOT NULL REFERENCES ranking.file -- the one that brought it
);

CREATE TABLE ranking.work_name (
    work    bigint NOT NULL REFERENCES ranking.work,
    file    bigint NOT NULL REFERENCES ranking.file, -- the first with this name
    title   text NOT NULL,
    season  text NOT NULL,
    PRIMARY KEY (work, file, title, season)
);

-- A version of a list: ten works by rank, with what was published of each. The newest has the highest version.
CREATE TABLE ranking.list (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind      text NOT NULL CHECK (kind IN ('GLOBAL', 'COUNTRY', 'MOST_POPULAR')),
    country   text NOT NULL CHECK ((country = '') = (kind <> 'COUNTRY')),
    week      date CHECK ((week IS NULL) = (kind = 'MOST_POPULAR') AND extract(isodow FROM week) = 7),
    category  text NOT NULL,
    version   integer NOT NULL CHECK (version >= 1),
    file      bigint NOT NULL REFERENCES ranking.file,
    works     bigint[] NOT NULL CHECK (cardinality(works) = 10),
    weeks     integer[] NOT NULL CHECK (cardinality(weeks) = 10), -- -1: not published, here and below
    hours     bigint[] NOT NULL CHECK (cardinality(hours) = 10),
    runtimes  integer[] NOT NULL CHECK (cardinality(runtimes) = 10), -- ten-thousandths of an hour
    views     bigint[] NOT NULL CHECK (cardinality(views) = 10),
    flagged   boolean[] NOT NULL CHECK (cardinality(flagged) = 10),
    UNIQUE NULLS NOT DISTINCT (kind, country, week, category, version)
);
CREATE INDEX list_by_work ON ranking.list USING gin (works);

-- Lists that a newer version has followed.
CREATE TABLE ranking.followed_list (
    list  bigint PRIMARY KEY REFERENCES ranking.list,
    file  bigint NOT NULL REFERENCES ranking.file
);

CREATE VIEW ranking.current_list AS
    SELECT l.* FROM ranking.list l
    WHERE NOT EXISTS (SELECT 1 FROM ranking.followed_list f WHERE f.list = l.id);

-- What a person decided: whether a work is a title of the slate.
CREATE TABLE ranking.title_match (
    work        bigint NOT NULL REFERENCES ranking.work,
    title       text NOT NULL,
    confirmed   boolean NOT NULL, -- false: rejected
    decided_at  timestamptz NOT NULL,
    PRIMARY KEY (work, title)
);
CREATE UNIQUE INDEX one_title_of_a_work ON ranking.title_match (work) WHERE confirmed;

-- History is only added to: what was published once stays as it was.
CREATE FUNCTION ranking.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Published history is only added to.' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER only_added BEFORE UPDATE ON ranking.list
    FOR EACH STATEMENT EXECUTE FUNCTION ranking.refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE ON ranking.file
    FOR EACH STATEMENT EXECUTE FUNCTION ranking.refuse_change();

-- Another number after every change, so that readers know whether what they remember still holds.
CREATE SEQUENCE ranking.revision_number;
CREATE TABLE ranking.revision (
    only_one  boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    number    bigint NOT NULL
);
INSERT INTO ranking.revision (number) VALUES (nextval('ranking.revision_number'));
