-- The first units of each list, by what can be summed. Portable.
-- Takes partial and cut (work, season, cut, runtime, weight, category). A unit has a row for each of its cuts.
with sums as (
  select {place} as place, work, season, cut, cast(sum(seconds) as bigint) as seconds,
    cast(sum(reaching) as bigint) as reaching
  from partial
  where local_day >= date '{from}' and local_day < date '{to}'{countries}
  group by {place_key}work, season, cut
),
units as (
  select s.place, c.category, s.work, s.season, cast(sum(s.seconds) as bigint) as unit_seconds,
    cast(sum(s.reaching) as bigint) as unit_reaching,
    sum(cast(s.seconds as decimal(38, 0)) * cast(c.weight as decimal(38, 0))) as weighted
  from sums s join cut c on c.work = s.work and c.season = s.season and c.cut = s.cut
  group by s.place, c.category, s.work, s.season
)
select r.place, r.category, r.work, r.season, s.cut, s.seconds, r.unit_reaching, r.weighted, r.rnk
from (
  select place, category, work, season, unit_reaching, weighted,
    row_number() over (partition by place, category order by {figure} desc, unit_seconds desc, work, season) as rnk
  from units
  {reaching_only}
) r
join sums s on s.place = r.place and s.work = r.work and s.season = r.season
where r.rnk <= {most}
order by r.place, r.category, r.rnk, s.cut
