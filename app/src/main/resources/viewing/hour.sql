-- The sums of one hour. Portable: the same text runs on DuckDB and on Spark.
-- Takes event (one hour's deliveries), repeated (event_id), border (country, border, day_before, day_after), cut (work,
-- season, cut, runtime) and excluded (account, each once). Gives a row per reason, country, local day, work, season and
-- cut; reason 0 counts, the others are those of BatchOutcome.Reason, from 1.
with placed as (
  select event_id, profile, account, country, work, season, cut, started_at, seconds, ingested_at,
    case when event_id is null or profile is null or account is null or country is null or work is null
           or season is null or cut is null or started_at is null or seconds is null then 1
         when started_at < timestamp '{from}' or started_at >= timestamp '{to}' then 2
         else 0 end as reason
  from event
),
delivered as (
  select p.account, p.country, p.work, p.season, p.cut, p.started_at, p.seconds, p.reason
  from placed p left join repeated r on r.event_id = p.event_id
  where p.reason > 0 or r.event_id is null
  union all
  select account, country, work, season, cut, started_at, seconds, case when rnk = 1 then 0 else 3 end as reason
  from (
    select p.account, p.country, p.work, p.season, p.cut, p.started_at, p.seconds,
      row_number() over (partition by p.event_id order by p.ingested_at nulls last, p.started_at, p.profile, p.account,
        p.country, p.work, p.season, p.cut, p.seconds) as rnk
    from placed p join repeated r on r.event_id = p.event_id
    where p.reason = 0
  ) ranked
)
select reason, country, local_day, work, season, cut,
  count(*) as events,
  cast(sum(cast(seconds as bigint)) as bigint) as seconds,
  cast(sum(cast(counting as bigint)) as bigint) as counting,
  cast(sum(case when counting >= {reaching} then 1 else 0 end) as bigint) as reaching,
  cast(sum(case when counting < seconds then 1 else 0 end) as bigint) as overlong
from (
  select d.country, d.work, d.season, d.cut, d.seconds,
    case when d.started_at < b.border then b.day_before else b.day_after end as local_day,
    case when d.seconds > c.runtime then c.runtime else d.seconds end as counting,
    case when d.reason > 0 then d.reason
         when b.country is null then 4
         when c.work is null then 5
         when d.seconds <= 0 then 6
         when x.account is not null then 7
         else 0 end as reason
  from delivered d
  left join border b on b.country = d.country
  left join cut c on c.work = d.work and c.season = d.season and c.cut = d.cut
  left join excluded x on x.account = d.account
) judged
group by reason, country, local_day, work, season, cut
