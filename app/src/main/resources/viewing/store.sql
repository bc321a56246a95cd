-- What is kept (DuckDB). Hours are replaced by delete and insert in one transaction, so no table needs a key of its own.
create table if not exists batch (
  day date not null, hour tinyint not null, fingerprint varchar not null, events bigint not null, counted bigint not null);
create table if not exists quarantine (
  day date not null, hour tinyint not null, reason varchar not null, events bigint not null, seconds bigint not null);
create table if not exists partial (
  day date not null, hour tinyint not null, country smallint not null, local_day date not null, work integer not null,
  season smallint not null, cut smallint not null, seconds bigint not null, reaching bigint not null);
create table if not exists folded (
  day date not null, country smallint not null, local_day date not null, work integer not null, season smallint not null,
  cut smallint not null, seconds bigint not null, reaching bigint not null);
create table if not exists folded_hour (day date not null, hour tinyint not null);
create table if not exists overruled (
  day date not null, hour tinyint not null, event_id bigint not null, profile bigint not null, account bigint not null,
  country smallint not null, work integer not null, season smallint not null, cut smallint not null,
  started_at timestamp not null, seconds integer not null);
create table if not exists closed_list (
  length varchar not null, last date not null, country varchar not null, category varchar not null,
  measure varchar not null, version integer not null, reason varchar not null, hours integer not null,
  of_hours integer not null);
create table if not exists closed_row (
  length varchar not null, last date not null, country varchar not null, category varchar not null,
  measure varchar not null, version integer not null, rnk integer not null, work integer not null,
  season smallint not null, seconds bigint not null, numerator varchar not null, denominator varchar not null,
  members bigint not null, ties varchar not null);
