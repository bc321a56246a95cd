-- Different members of the candidates. Portable.
-- Takes event with its day and hour, candidate (country, work, season; country 0 for the world), span (country, from_at,
-- to_at), cut, excluded_days (account, from_day, to_day) and, where needed, overruled.
select place, work, season, count(distinct profile) as members
from (
  select k.country as place, e.work, e.season, e.profile
  from event e
  join candidate k on k.work = e.work and k.season = e.season{same_country}
  join span s on s.country = e.country
  join cut c on c.work = e.work and c.season = e.season and c.cut = e.cut
  left join excluded_days x on x.account = e.account and e.day >= x.from_day and e.day < x.to_day{overruled}
  where e.started_at >= s.from_at and e.started_at < s.to_at
    and cast(e.started_at as date) = e.day and extract(hour from e.started_at) = e.hour
    and e.seconds >= {reaching} and c.runtime >= {reaching}
    and e.event_id is not null and e.account is not null and x.account is null{not_overruled}
) reached
group by place, work, season
