package io.madang.slate.store;

import io.madang.common.Area;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.platform.Batch;
import io.madang.platform.Rows;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sets as rows of `slate.film_set`.
final class FilmSetRows {

    private final JdbcClient client;
    private final Batch batch;

    FilmSetRows(JdbcClient client, Batch batch) {
        this.client = client;
        this.batch = batch;
    }

    Map<TitleId, List<FilmSet>> byTitle() {
        Map<TitleId, List<FilmSet>> sets = new HashMap<>();
        client.sql("SELECT * FROM slate.film_set ORDER BY title, position").query(row -> {
            sets.computeIfAbsent(TitleId.of(row.getString("title")), title -> new ArrayList<>())
                    .add(set(row));
        });
        return sets;
    }

    private static FilmSet set(ResultSet row) throws SQLException {
        return new FilmSet(
                SetId.of(row.getString("id")),
                new LocalName(row.getString("name_en"), row.getString("name_ko")),
                row.getBoolean("on_location"),
                Rows.number(row, "area").map(Area::new),
                Rows.number(row, "height").map(Math::toIntExact).map(Height::new),
                Set.copyOf(Rows.texts(row, "features")),
                Set.copyOf(Rows.texts(row, "allowed_stages")),
                row.getInt("build_days"),
                row.getInt("shoot_days"),
                row.getInt("strike_days"),
                row.getInt("stand_days"),
                Rows.texts(row, "after").stream().map(SetId::of).toList());
    }

    void insert(List<Title> titles) {
        batch.write("""
                INSERT INTO slate.film_set (title, position, id, name_en, name_ko, on_location, area, height, features,
                    allowed_stages, build_days, shoot_days, strike_days, stand_days, after)
                VALUES (:title, :position, :id, :nameEn, :nameKo, :onLocation, :area, :height, :features,
                    :allowedStages, :buildDays, :shootDays, :strikeDays, :standDays, :after)
                """, Numbered.each(titles, Title::sets), set -> row(set.row(), set.item()));
    }

    private static Batch.Row row(Batch.Row row, FilmSet set) {
        return row.with("id", set.id().value())
                .with("nameEn", set.name().english())
                .with("nameKo", set.name().korean())
                .with("onLocation", set.onLocation())
                .with("area", Rows.orNull(set.area().map(Area::hundredths)))
                .with("height", Rows.orNull(set.height().map(Height::centimeters)))
                .with("features", Rows.sorted(set.features()))
                .with("allowedStages", Rows.sorted(set.allowedStages()))
                .with("buildDays", set.buildDays())
                .with("shootDays", set.shootDays())
                .with("strikeDays", set.strikeDays())
                .with("standDays", set.standDays())
                .with("after", Rows.texts(set.after()));
    }
}
