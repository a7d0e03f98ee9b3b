package org.cityedms.appeal.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.PersonName;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Authors in {@code ce_appeal_author}: the personal data. */
public final class JdbcAuthors {
    private final JdbcClient jdbc;

    public JdbcAuthors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(DocumentId document, List<Author> authors) {
        jdbc.sql("DELETE FROM ce_appeal_author WHERE node_id = :node")
                .param("node", document.value())
                .update();
        for (int n = 0; n < authors.size(); n++) {
            insert(document, n + 1, authors.get(n));
        }
    }

    List<Author> of(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT name, address, phone, email, sex, categories, social_state FROM ce_appeal_author
                         WHERE node_id = :node ORDER BY position
                        """)
                .param("node", document.value())
                .query(JdbcAuthors::author)
                .list();
    }

    private void insert(DocumentId document, int position, Author author) {
        jdbc.sql(
                        """
                        INSERT INTO ce_appeal_author
                               (node_id, position, name, name_key, address, phone, email, sex, categories, social_state)
                        VALUES (:node, :position, :name, :key, :address, :phone, :email, :sex, :categories, :state)
                        """)
                .param("node", document.value())
                .param("position", position)
                .param("name", author.name().orElse(null), Types.VARCHAR)
                .param(
                        "key",
                        author.name().map(name -> PersonName.parse(name).key()).orElse(null),
                        Types.VARCHAR)
                .param("address", author.address().orElse(null), Types.VARCHAR)
                .param("phone", author.phone().orElse(null), Types.VARCHAR)
                .param("email", author.email().orElse(null), Types.VARCHAR)
                .param("sex", author.sex().orElse(null), Types.VARCHAR)
                .param("categories", String.join(" ", author.categories()))
                .param("state", Codes.joined(author.socialStates()), Types.VARCHAR)
                .update();
    }

    private static Author author(ResultSet row, int n) throws SQLException {
        return new Author(
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("sex")),
                Codes.split(row.getString("categories")),
                Codes.split(row.getString("social_state")));
    }
}
