package io.madang.partner.store;

import io.madang.common.LocalName;
import io.madang.partner.Partner;
import io.madang.partner.PartnerId;
import io.madang.partner.PartnerKind;
import io.madang.partner.Partners;
import io.madang.platform.Database;
import io.madang.platform.Rows;
import io.madang.platform.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The partners in schema `partner`.
public final class PostgresPartners implements Partners {

    private final JdbcClient client;
    private final Transactions transactions;

    public PostgresPartners(Database database) {
        this.client = JdbcClient.create(database.dataSource());
        this.transactions = database.transactions();
    }

    @Override
    public List<Partner> all() {
        return client.sql("SELECT * FROM partner.partner ORDER BY id COLLATE \"C\"")
                .query((row, index) -> partner(row))
                .list();
    }

    private static Partner partner(ResultSet row) throws SQLException {
        Set<PartnerKind> kinds =
                Rows.texts(row, "kinds").stream().map(PartnerKind::valueOf).collect(Collectors.toSet());
        return new Partner(
                PartnerId.of(row.getString("id")),
                new LocalName(row.getString("name_en"), row.getString("name_ko")),
                kinds,
                Rows.text(row, "country"),
                Rows.texts(row, "sources"));
    }

    @Override
    public void replaceAll(List<Partner> partners) {
        transactions.run(() -> {
            client.sql("DELETE FROM partner.partner").update();
            partners.forEach(this::insert);
        });
    }

    private void insert(Partner partner) {
        client.sql("""
                        INSERT INTO partner.partner (id, name_en, name_ko, kinds, country, sources)
                        VALUES (:id, :nameEn, :nameKo, :kinds, :country, :sources)
                        """)
                .param("id", partner.id().value())
                .param("nameEn", partner.name().english())
                .param("nameKo", partner.name().korean())
                .param("kinds", Rows.sorted(partner.kinds()))
                .param("country", Rows.orNull(partner.country()))
                .param("sources", Rows.texts(partner.references()))
                .update();
    }
}
