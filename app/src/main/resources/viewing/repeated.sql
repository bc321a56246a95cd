-- Numbers delivered more than once in one hour. Portable. Takes event.
select event_id
from event
where event_id is not null and profile is not null and account is not null and country is not null and work is not null
  and season is not null and cut is not null and seconds is not null
  and started_at >= timestamp '{from}' and started_at < timestamp '{to}'
group by event_id
having count(*) > 1
