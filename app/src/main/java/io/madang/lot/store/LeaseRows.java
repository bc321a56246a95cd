package io.madang.lot.store;

import io.madang.common.Money;
import io.madang.lot.Lease;
import io.madang.lot.LeaseId;
import io.madang.lot.RentPeriod;
import io.madang.lot.StageId;
import io.madang.platform.Batch;
import io.madang.platform.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Leases as rows of `lot.lease` and `lot.lease_stage`.
final class LeaseRows {

    private final JdbcClient client;
    private final Batch batch;

    LeaseRows(JdbcClient client, Batch batch) {
        this.client = client;
        this.batch = batch;
    }

    List<Lease> all() {
        return client.sql("""
                        SELECT *, lower(term) AS term_from, upper(term) AS term_to,
                            ARRAY(SELECT s.stage FROM lot.lease_stage s WHERE s.lease = id ORDER BY s.position) AS stages
                        FROM lot.lease ORDER BY position
                        """).query((row, index) -> lease(row)).list();
    }

    private static Lease lease(ResultSet row) throws SQLException {
        return new Lease(
                LeaseId.of(row.getString("id")),
                row.getString("landlord"),
                Rows.texts(row, "stages").stream().map(StageId::of).toList(),
                Rows.days(row, "term_from", "term_to").orElseThrow(),
                Money.of(row.getLong("rent"), Currency.getInstance(row.getString("currency"))),
                RentPeriod.valueOf(row.getString("period")),
                Rows.texts(row, "options"),
                Rows.texts(row, "sources"));
    }

    void insert(List<Lease> leases) {
        batch.write("""
                INSERT INTO lot.lease (id, position, landlord, term, rent, currency, period, options, sources)
                VALUES (:id, :position, :landlord, daterange(:from, :to), :rent, :currency, :period, :options, :sources)
                """, leases, lease -> row(lease).with("position", leases.indexOf(lease)));
        batch.write(
                "INSERT INTO lot.lease_stage (lease, stage, position) VALUES (:lease, :stage, :position)",
                stages(leases),
                stage -> new Batch.Row()
                        .with("lease", stage.lease().value())
                        .with("stage", stage.stage().value())
                        .with("position", stage.position()));
    }

    private record LeasedStage(LeaseId lease, StageId stage, int position) {}

    private static List<LeasedStage> stages(List<Lease> leases) {
        List<LeasedStage> all = new ArrayList<>();
        for (Lease lease : leases) {
            for (int position = 0; position < lease.stages().size(); position++) {
                all.add(new LeasedStage(lease.id(), lease.stages().get(position), position));
            }
        }
        return all;
    }

    private static Batch.Row row(Lease lease) {
        return new Batch.Row()
                .with("id", lease.id().value())
                .with("landlord", lease.landlord())
                .with("from", lease.term().from())
                .with("to", lease.term().to())
                .with("rent", lease.rent().minor())
                .with("currency", lease.rent().currency().getCurrencyCode())
                .with("period", lease.period().name())
                .with("options", Rows.texts(lease.options()))
                .with("sources", Rows.texts(lease.references()));
    }
}
