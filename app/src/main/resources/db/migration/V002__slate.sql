CREATE SCHEMA slate;

CREATE TABLE slate.title (
    id                 text PRIMARY KEY,
    working_title_en   text NOT NULL,
    working_title_ko   text NOT NULL,
    title_en           text,
    title_ko           text CHECK ((title_ko IS NULL) = (title_en IS NULL)),
    episodes           integer CHECK (episodes >= 1), -- none: a film
    genres             text[] NOT NULL,
    source_kind        text NOT NULL,
    source_of          text,
    phase              text NOT NULL,
    priority           integer NOT NULL CHECK (priority BETWEEN 1 AND 100),
    earliest_start     date,
    target_launch      date,
    post_days          integer NOT NULL CHECK (post_days >= 0),
    localization_days  integer NOT NULL CHECK (localization_days >= 0),
    units              integer NOT NULL CHECK (units >= 1),
    cost_of_day_late   bigint, -- minor units
    cost_currency      text CHECK ((cost_currency IS NULL) = (cost_of_day_late IS NULL)),
    sources            text[] NOT NULL
);

CREATE TABLE slate.credit (
    title     text NOT NULL REFERENCES slate.title ON DELETE CASCADE,
    position  integer NOT NULL,
    partner   text NOT NULL,
    role      text NOT NULL,
    PRIMARY KEY (title, position)
);

CREATE TABLE slate.blocked_days (
    title     text NOT NULL REFERENCES slate.title ON DELETE CASCADE,
    position  integer NOT NULL,
    days      daterange NOT NULL CHECK (NOT isempty(days)),
    reason    text NOT NULL,
    PRIMARY KEY (title, position)
);

CREATE TABLE slate.film_set (
    title           text NOT NULL REFERENCES slate.title ON DELETE CASCADE,
    position        integer NOT NULL,
    id              text NOT NULL,
    name_en         text NOT NULL,
    name_ko         text NOT NULL,
    on_location     boolean NOT NULL,
    area            bigint CHECK (area >= 0), -- hundredths of a square meter; none: a whole stage
    height          integer CHECK (height >= 0), -- centimeters; none: any
    features        text[] NOT NULL,
    allowed_stages  text[] NOT NULL,
    build_days      integer NOT NULL CHECK (build_days >= 0),
    shoot_days      integer NOT NULL CHECK (shoot_days >= 1),
    strike_days     integer NOT NULL CHECK (strike_days >= 0),
    stand_days      integer NOT NULL CHECK (stand_days >= 0),
    after           text[] NOT NULL,
    PRIMARY KEY (title, position),
    UNIQUE (title, id)
);

-- Another number after every change, so that readers know whether what they remember still holds.
CREATE SEQUENCE slate.revision_number;
CREATE TABLE slate.revision (
    only_one  boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    number    bigint NOT NULL
);
INSERT INTO slate.revision (number) VALUES (nextval('slate.revision_number'));
