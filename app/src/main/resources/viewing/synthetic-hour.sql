-- One file of synthetic events (DuckDB). Each row draws three hashes from its own number and takes bits of them; a row
-- that is delivered again takes the number of an earlier one. Whole numbers only.
copy (
  select
    cast({first_event} + ((row_number_drawn + {first_row}) * 2654435761) % 1099511627776 as bigint) as event_id,
    member as profile,
    member // 2 as account,
    country,
    work,
    season,
    cast(case when t.ads and cut_draw < 4 then 2 when t.live and cut_draw > 11 then 1 else 0 end as smallint) as cut,
    make_timestamp(cast({started} + start_draw as bigint)) as started_at,
    cast(case
      when overlong_draw = 0 then 1000000
      when length_draw & 3 = 0 then 1 + (((length_draw >> 2) & 65535) * 119 >> 16)
      else 120 + (((((length_draw >> 2) & 65535) * ((length_draw >> 2) & 65535)) >> 16) * 4600 >> 16)
    end as integer) as seconds,
    make_timestamp(cast({started} + start_draw + 5000000 + (delay_draw & 67108863)
      + case when {late} then 7200000000 + (delay_draw & 1048575) * 120000
             when is_again then 600000000 else 0 end as bigint)) as ingested_at
  from (
    select
      row_number_drawn, is_again, start_draw, length_draw, delay_draw, cut_draw, overlong_draw, c.country,
      cast(h.first_member + ((member_draw * h.members) >> 32) as bigint) as member,
      case when r.place % 3 = 2 then ((r.place // 3 + c.shift) % {ranks}) * 3 + 2 else r.place end as title
    from (
      select
        row_number_drawn, is_again,
        cast(first & 65535 as integer) as country_draw,
        cast((first >> 16) & 262143 as integer) as title_draw,
        (first >> 34) & 255 as travel_draw,
        cast((first >> 42) & 15 as integer) as cut_draw,
        (first >> 46) & 65535 as overlong_draw,
        ((((second >> 32) * (second >> 32)) >> 32) * 7 + (second >> 32)) >> 3 as member_draw,
        ((second & 4294967295) * 3600000000) >> 32 as start_draw,
        third & 1048575 as length_draw,
        third >> 20 as delay_draw
      from (
        select row_number_drawn, is_again, first, second, hash(second) as third
        from (
          select row_number_drawn, is_again, first, hash(first) as second
          from (
            select i <> row_number_drawn as is_again, row_number_drawn,
                   hash(cast(row_number_drawn + {draws} as bigint)) as first
            from (
              select i, case when i > 0 and hash(cast(i + {draws} as bigint)) >> 54 = 0
                             then i - 1 - cast(hash(i) % least(i, 1000) as bigint) else i end as row_number_drawn
              from range({from}, {to}) as numbers(i)
            )
          )
        )
      )
    )
    join country_slot s on s.slot = country_draw
    join place_country c on c.place = s.place
    join place_country h on h.place = case when travel_draw = 0 then (s.place * 7 + 3) % (select count(*) from place_country) else s.place end
    join title_slot r on r.slot = title_draw
  )
  join place_title t on t.place = title
) to '{file}' (format parquet, compression zstd, row_group_size 1000000)
