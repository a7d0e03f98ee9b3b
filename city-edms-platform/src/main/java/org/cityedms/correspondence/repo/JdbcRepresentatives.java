package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.PersonName;
import org.cityedms.correspondence.Representative;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of {@code ce_correspondent_representative}, in the order they were given. */
public final class JdbcRepresentatives {
    private final JdbcClient jdbc;

    public JdbcRepresentatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Representative> of(CorrespondentId id) {
        return jdbc.sql(
                        """
                        SELECT name, post, contact, first_day, last_day FROM ce_correspondent_representative
                         WHERE correspondent_id = :id ORDER BY position
                        """)
                .param("id", id.value())
                .query(JdbcRepresentatives::representative)
                .list();
    }

    void replace(CorrespondentId id, List<Representative> representatives) {
        jdbc.sql("DELETE FROM ce_correspondent_representative WHERE correspondent_id = :id")
                .param("id", id.value())
                .update();
        append(id, 0, representatives);
    }

    /** Those of an entry that is merged away go on behind those of the one that stays. */
    void append(CorrespondentId id, int from, List<Representative> representatives) {
        for (int at = 0; at < representatives.size(); at++) {
            Representative person = representatives.get(at);
            jdbc.sql(
                            """
                            INSERT INTO ce_correspondent_representative
                                   (correspondent_id, position, name, post, contact, first_day, last_day)
                            VALUES (:id, :position, :name, :post, :contact, :from, :until)
                            """)
                    .param("id", id.value())
                    .param("position", from + at)
                    .param("name", person.name().toString())
                    .param("post", person.post().orElse(null))
                    .param("contact", person.contact().orElse(null))
                    .param("from", person.from().orElse(null))
                    .param("until", person.until().orElse(null))
                    .update();
        }
    }

    private static Representative representative(ResultSet row, int number) throws SQLException {
        return new Representative(
                PersonName.parse(row.getString("name")).orElseThrow(),
                Optional.ofNullable(row.getString("post")),
                Optional.ofNullable(row.getString("contact")),
                Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
    }
}
