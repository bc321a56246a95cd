-- Deliveries of one hour that another with the same number came before, and that say something else: equal ones need
-- not be known to tell members apart. Portable. Takes event and repeated (event_id).
with ranked as (
  select p.event_id, p.profile, p.account, p.country, p.work, p.season, p.cut, p.started_at, p.seconds,
    row_number() over (partition by p.event_id order by p.ingested_at nulls last, p.started_at, p.profile, p.account,
      p.country, p.work, p.season, p.cut, p.seconds) as rnk
  from event p join repeated r on r.event_id = p.event_id
  where p.profile is not null and p.account is not null and p.country is not null and p.work is not null
    and p.season is not null and p.cut is not null and p.seconds is not null
    and p.started_at >= timestamp '{from}' and p.started_at < timestamp '{to}'
)
select event_id, profile, account, country, work, season, cut, started_at, seconds from ranked where rnk > 1
except
select event_id, profile, account, country, work, season, cut, started_at, seconds from ranked where rnk = 1
