package org.cityedms.organization.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cityedms.declension.Sex;
import org.cityedms.organization.PersonDraft;
import org.cityedms.organization.PersonName;
import org.cityedms.organization.Persons;
import org.cityedms.organization.PostHolder;
import org.cityedms.registration.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of people in table {@code ce_person}. */
public final class JdbcPersons implements Persons {
    private static final String COLUMNS =
            "user_name, surname, given_name, patronymic, sex, dative, dative_short, present";

    private final JdbcClient jdbc;

    public JdbcPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PersonName> find(String userName) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM ce_person WHERE user_name = :user")
                .param("user", userName)
                .query((row, n) -> name(row))
                .optional();
    }

    /** The person as a holder of posts; someone unknown is named by the user name. */
    PostHolder holder(String userName) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM ce_person WHERE user_name = :user")
                .param("user", userName)
                .query((row, n) -> holder(row))
                .optional()
                .orElseGet(() -> unknown(userName));
    }

    /** These, by user name; someone unknown is named by the user name. */
    Map<String, PostHolder> holders(Set<String> userNames) {
        Map<String, PostHolder> holders = new HashMap<>();
        userNames.forEach(user -> holders.put(user, unknown(user)));
        if (!userNames.isEmpty()) {
            jdbc.sql("SELECT " + COLUMNS + " FROM ce_person WHERE user_name = ANY (:users)")
                    .param("users", userNames.toArray(new String[0]))
                    .query((row, n) -> holder(row))
                    .list()
                    .forEach(holder -> holders.put(holder.userName(), holder));
        }
        return holders;
    }

    /** Everybody, by user name. */
    Map<String, PostHolder> holders() {
        Map<String, PostHolder> holders = new HashMap<>();
        jdbc.sql("SELECT " + COLUMNS + " FROM ce_person")
                .query((row, n) -> holder(row))
                .list()
                .forEach(holder -> holders.put(holder.userName(), holder));
        return holders;
    }

    /** Whom a query named, joined to what is known of them, if anything is. */
    static PostHolder joined(ResultSet row) throws SQLException {
        return row.getString("surname") == null ? unknown(row.getString("user_name")) : holder(row);
    }

    static PostHolder unknown(String userName) {
        return new PostHolder(userName, userName, userName, userName, userName, false);
    }

    @Override
    public void remember(String userName, PersonName name, boolean present) {
        jdbc.sql(
                        """
                        INSERT INTO ce_person AS p (user_name, surname, given_name, patronymic, search_key, present)
                        VALUES (:user, :surname, :given, :patronymic, :key, :present)
                        ON CONFLICT (user_name) DO UPDATE
                           SET surname = EXCLUDED.surname, given_name = EXCLUDED.given_name,
                               patronymic = CASE WHEN EXCLUDED.patronymic = '' THEN p.patronymic ELSE EXCLUDED.patronymic END,
                               search_key = EXCLUDED.search_key, present = EXCLUDED.present
                        """)
                .param("user", userName)
                .param("surname", name.surname())
                .param("given", name.givenName())
                .param("patronymic", name.patronymic())
                .param("key", name.searchKey())
                .param("present", present)
                .update();
    }

    @Override
    public void absent(String userName) {
        jdbc.sql("UPDATE ce_person SET present = FALSE WHERE user_name = :user")
                .param("user", userName)
                .update();
    }

    /** Writes what administrators write of a name. */
    void amend(String userName, PersonDraft.Checked person) {
        jdbc.sql(
                        """
                        UPDATE ce_person SET patronymic = :patronymic, sex = :sex, dative = :dative, dative_short = :brief
                         WHERE user_name = :user
                        """)
                .param("patronymic", person.patronymic())
                .param("sex", person.sex().map(Sex::code).orElse(null), Types.VARCHAR)
                .param("dative", person.dative().orElse(null), Types.VARCHAR)
                .param("brief", person.briefDative().orElse(null), Types.VARCHAR)
                .param("user", userName)
                .update();
    }

    @Override
    public Map<String, Boolean> all() {
        Map<String, Boolean> all = new HashMap<>();
        jdbc.sql("SELECT user_name, present FROM ce_person")
                .query((row, n) -> Map.entry(row.getString(1), row.getBoolean(2)))
                .list()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                row.getString("surname"),
                row.getString("given_name"),
                row.getString("patronymic"),
                Optional.ofNullable(row.getString("sex"))
                        .flatMap(code -> Coded.find(Sex.class, code)),
                Optional.ofNullable(row.getString("dative")),
                Optional.ofNullable(row.getString("dative_short")));
    }

    private static PostHolder holder(ResultSet row) throws SQLException {
        PersonName name = name(row);
        return new PostHolder(
                row.getString("user_name"),
                name.full(),
                name.brief(),
                name.dative(),
                name.briefDative(),
                row.getBoolean("present"));
    }
}
