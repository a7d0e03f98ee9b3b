package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.correspondence.Address;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.CorrespondentAct;
import org.cityedms.correspondence.CorrespondentDetails;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Edrpou;
import org.cityedms.correspondence.Representative;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.organization.People;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of {@code ce_correspondent_act}. */
public final class JdbcCorrespondentActs {
    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    public JdbcCorrespondentActs(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Writes what the person at work did, with the entry as it is now. */
    void append(String act, Correspondent entry) {
        String person = people.current();
        jdbc.sql(
                        """
                        INSERT INTO ce_correspondent_act (correspondent_id, act, acted_at, person, person_name, name, content)
                        VALUES (:id, :act, :at, :person, :personName, :name, :content)
                        """)
                .param("id", entry.id().value())
                .param("act", act)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", person)
                .param("personName", people.displayName(person))
                .param("name", entry.details().name())
                .param("content", CanonicalJson.object(content(entry)))
                .update();
    }

    List<CorrespondentAct> of(CorrespondentId id) {
        return jdbc.sql(
                        """
                        SELECT act, acted_at, person_name, name FROM ce_correspondent_act
                         WHERE correspondent_id = :id ORDER BY id DESC LIMIT 200
                        """)
                .param("id", id.value())
                .query(JdbcCorrespondentActs::act)
                .list();
    }

    private static Map<String, Object> content(Correspondent entry) {
        CorrespondentDetails details = entry.details();
        Address address = details.address();
        Map<String, Object> content = new HashMap<>();
        content.put("kind", details.kind().code());
        content.put("name", details.name());
        content.put("shortName", details.shortName().orElse(null));
        content.put("edrpou", details.edrpou().map(Edrpou::value).orElse(null));
        content.put("address", address.line());
        content.put("email", details.email().orElse(null));
        content.put("phone", details.phone().orElse(null));
        content.put("active", details.active());
        content.put("mergedInto", entry.mergedInto().map(CorrespondentId::value).orElse(null));
        content.put(
                "representatives",
                details.representatives().stream().map(JdbcCorrespondentActs::content).toList());
        return content;
    }

    private static Map<String, Object> content(Representative person) {
        Map<String, Object> content = new HashMap<>();
        content.put("name", person.name().toString());
        content.put("post", person.post().orElse(null));
        content.put("contact", person.contact().orElse(null));
        content.put("from", person.from().map(Object::toString).orElse(null));
        content.put("until", person.until().map(Object::toString).orElse(null));
        return content;
    }

    private static CorrespondentAct act(ResultSet row, int number) throws SQLException {
        return new CorrespondentAct(
                row.getString("act"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"),
                row.getString("name"));
    }
}
