CREATE SCHEMA partner;

CREATE TABLE partner.partner (
    id         text PRIMARY KEY,
    name_en    text NOT NULL,
    name_ko    text NOT NULL,
    kinds      text[] NOT NULL CHECK (cardinality(kinds) > 0),
    country    text,
    sources    text[] NOT NULL
);
