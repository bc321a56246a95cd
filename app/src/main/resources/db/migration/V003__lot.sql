CREATE SCHEMA lot;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE lot.house (
    only_one      boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    name_en       text NOT NULL,
    name_ko       text NOT NULL,
    time_zone     text NOT NULL,
    currency      text NOT NULL,
    week          text[] NOT NULL CHECK (cardinality(week) > 0),
    holidays      text,
    days_off      date[] NOT NULL,
    working_days  date[] NOT NULL,
    planning      daterange CHECK (NOT isempty(planning))
);

CREATE TABLE lot.studio (
    id        text PRIMARY KEY,
    position  integer NOT NULL,
    name_en   text NOT NULL,
    name_ko   text NOT NULL,
    place_en  text NOT NULL,
    place_ko  text NOT NULL,
    sources   text[] NOT NULL
);

CREATE TABLE lot.stage (
    id            text PRIMARY KEY,
    position      integer NOT NULL,
    studio        text NOT NULL REFERENCES lot.studio,
    name_en       text NOT NULL,
    name_ko       text NOT NULL,
    area          bigint NOT NULL CHECK (area >= 0), -- hundredths of a square meter
    clear_height  integer NOT NULL CHECK (clear_height >= 0), -- centimeters
    features      text[] NOT NULL,
    sharing       boolean NOT NULL,
    bookings_seen bigint NOT NULL DEFAULT 0
);

CREATE TABLE lot.lease (
    id        text PRIMARY KEY,
    position  integer NOT NULL,
    landlord  text NOT NULL,
    term      daterange NOT NULL CHECK (NOT isempty(term)),
    rent      bigint NOT NULL CHECK (rent >= 0), -- minor units
    currency  text NOT NULL,
    period    text NOT NULL,
    options   text[] NOT NULL,
    sources   text[] NOT NULL
);

CREATE TABLE lot.lease_stage (
    lease     text NOT NULL REFERENCES lot.lease ON DELETE CASCADE,
    stage     text NOT NULL REFERENCES lot.stage,
    position  integer NOT NULL,
    PRIMARY KEY (lease, stage)
);

CREATE TABLE lot.booking (
    id           text PRIMARY KEY,
    position     bigint GENERATED ALWAYS AS IDENTITY,
    stage        text NOT NULL REFERENCES lot.stage,
    level        text NOT NULL CHECK (level IN ('CONFIRMED', 'FIRST_HOLD', 'SECOND_HOLD', 'THIRD_HOLD')),
    use          text NOT NULL CHECK (use IN ('SET', 'MAINTENANCE', 'OTHER')),
    title        text CHECK ((title IS NOT NULL) = (use = 'SET')),
    film_set     text CHECK ((film_set IS NOT NULL) = (use = 'SET')),
    shoot        daterange CHECK ((shoot IS NOT NULL) = (use = 'SET')),
    days         daterange NOT NULL CHECK (NOT isempty(days) AND NOT lower_inf(days) AND NOT upper_inf(days)),
    area         bigint CHECK (area >= 0), -- hundredths of a square meter; none: the whole stage
    whole_stage  boolean NOT NULL, -- area is none or the stage does not share; kept by a trigger
    holder       text NOT NULL,
    note         text NOT NULL,
    CHECK (shoot <@ days),
    CONSTRAINT one_holder_of_a_whole_stage
        EXCLUDE USING gist (stage WITH =, days WITH &&) WHERE (level = 'CONFIRMED' AND whole_stage)
);
CREATE INDEX booking_by_stage_and_days ON lot.booking USING gist (stage, days) WHERE (level = 'CONFIRMED');

-- Lets one writer at a time at a stage's bookings: the update takes the stage's row until the transaction ends, and
-- at stricter isolation makes a writer who has not seen the latest bookings fail.
CREATE FUNCTION lot.enter_stage() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    entered lot.stage;
BEGIN
    UPDATE lot.stage SET bookings_seen = bookings_seen + 1 WHERE id = NEW.stage RETURNING * INTO entered;
    NEW.whole_stage := NEW.area IS NULL OR NOT coalesce(entered.sharing, false);
    IF NEW.level = 'CONFIRMED' AND NEW.area > entered.area THEN
        RAISE EXCEPTION 'Booking % needs more floor than stage % has.', NEW.id, NEW.stage
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'booking_fits_its_stage';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER enter_stage BEFORE INSERT OR UPDATE ON lot.booking
    FOR EACH ROW EXECUTE FUNCTION lot.enter_stage();

-- The first day of `wanted` on which the confirmed bookings of a stage do not fit it together; none where all fit.
-- The floor in use only grows on the first day of a booking, so only those days are looked at.
CREATE FUNCTION lot.overfull_day(checked_stage text, wanted daterange) RETURNS date LANGUAGE sql VOLATILE AS $$
    WITH confirmed AS (
        SELECT b.days, b.area, b.whole_stage FROM lot.booking b
        WHERE b.stage = checked_stage AND b.level = 'CONFIRMED' AND b.days && wanted
    ), growing AS (
        SELECT DISTINCT greatest(lower(days), lower(wanted)) AS day FROM confirmed
    )
    SELECT min(growing.day)
    FROM growing
    WHERE EXISTS (
        SELECT 1 FROM confirmed c WHERE c.days @> growing.day
        HAVING (count(*) > 1 AND bool_or(c.whole_stage))
            OR coalesce(sum(c.area) FILTER (WHERE NOT c.whole_stage), 0)
                > (SELECT s.area FROM lot.stage s WHERE s.id = checked_stage))
$$;

CREATE FUNCTION lot.refuse_overfull_stage(checked_stage text, wanted daterange) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    day date := lot.overfull_day(checked_stage, wanted);
BEGIN
    IF day IS NOT NULL THEN
        RAISE EXCEPTION 'The confirmed bookings of stage % do not fit it together on %.', checked_stage, day
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'bookings_fit_their_stage';
    END IF;
END
$$;

CREATE FUNCTION lot.check_booking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM lot.refuse_overfull_stage(NEW.stage, NEW.days);
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER check_booking AFTER INSERT OR UPDATE ON lot.booking
    FOR EACH ROW WHEN (NEW.level = 'CONFIRMED') EXECUTE FUNCTION lot.check_booking();

CREATE FUNCTION lot.check_stage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE lot.booking SET whole_stage = whole_stage WHERE stage = NEW.id; -- the trigger above decides anew
    PERFORM lot.refuse_overfull_stage(NEW.id, daterange(NULL, NULL));
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER check_stage AFTER UPDATE OF area, sharing ON lot.stage
    FOR EACH ROW EXECUTE FUNCTION lot.check_stage();

-- Another number after every change, so that readers know whether what they remember still holds.
CREATE SEQUENCE lot.revision_number;
CREATE TABLE lot.revision (
    only_one  boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    number    bigint NOT NULL
);
INSERT INTO lot.revision (number) VALUES (nextval('lot.revision_number'));
