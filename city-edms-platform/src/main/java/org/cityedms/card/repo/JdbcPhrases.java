package org.cityedms.card.repo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.card.Phrases;
import org.cityedms.registration.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a registrar typed into the newest lines of a register. Only so many lines are looked
 * through, so that the answer takes as long in a register of a million as in an empty one; what is
 * for official use is not offered again.
 */
public final class JdbcPhrases {
    private static final int LINES = 2_000;

    private static final String RECENT =
            """
            SELECT %s AS phrase
              FROM (SELECT registrar, card FROM ce_register_entry
                     WHERE register_id = :register ORDER BY registered_at DESC, id DESC LIMIT :lines) recent
             WHERE registrar = :registrar AND card ->> 'confidentiality' IS DISTINCT FROM 'official-use'
            """;

    private final JdbcClient jdbc;

    public JdbcPhrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> ofField(long register, String registrar, String field, String prefix) {
        return best(query("card ->> :field", register, registrar, field), prefix);
    }

    List<String> ofFurtherField(long register, String registrar, String code, String prefix) {
        return best(query("card -> 'additional' ->> :field", register, registrar, code), prefix);
    }

    private List<String> query(String expression, long register, String registrar, String field) {
        return jdbc.sql(RECENT.formatted(expression))
                .param("register", register)
                .param("lines", LINES)
                .param("registrar", registrar)
                .param("field", field)
                .query((row, number) -> row.getString("phrase"))
                .list();
    }

    /** Most used first; among those the newest, as they come. */
    private static List<String> best(List<String> newestFirst, String prefix) {
        String wanted = SearchKey.of(prefix);
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (String phrase : newestFirst) {
            if (phrase != null && SearchKey.of(phrase).startsWith(wanted)) {
                uses.merge(phrase, 1, Integer::sum);
            }
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(Phrases.MAXIMUM)
                .map(Map.Entry::getKey)
                .toList();
    }
}
