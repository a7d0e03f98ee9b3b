package org.cityedms.journal.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.journal.LettersToAuthors;
import org.cityedms.journal.MonthOfActs;
import org.cityedms.journal.OrdinalGap;
import org.cityedms.journal.StatementAct;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Register;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the acts of a month from a chain that was verified, up to the head that was. Moments in
 * contents have one form, so they are compared as texts.
 */
public final class JdbcMonthActs {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int FETCHED_AT_ONCE = 500;

    /** More than anybody reads; the register itself shows the others. */
    private static final int MAXIMUM_GAPS = 1000;

    private static final String ACTS =
            """
            SELECT position, act, entry_id, content FROM (
              SELECT position, act, entry_id, content, (content::json->>'at') COLLATE "C" AS at FROM ce_journal_record
               WHERE register_id = :register AND period = :period AND position <= :last) r
             WHERE at < :until AND (at >= :from OR act IN ('reserved', 'filled', 'released', 'voided'))
             ORDER BY position
            """;
    private static final String GAPS =
            """
            SELECT before + 1, ordinal - 1 FROM (
              SELECT ordinal, lag(ordinal) OVER (ORDER BY ordinal) AS before FROM ce_register_entry
               WHERE register_id = :register AND period = :period AND state <> 'released'
                 AND ordinal BETWEEN COALESCE(
                       (SELECT max(ordinal) FROM ce_register_entry
                         WHERE register_id = :register AND period = :period AND state <> 'released' AND ordinal < :first), :first)
                     AND :last) e
             WHERE ordinal > before + 1 ORDER BY ordinal LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final LettersToAuthors letters;

    public JdbcMonthActs(DataSource dataSource, LettersToAuthors letters) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
        this.letters = letters;
    }

    /**
     * Call it within a transaction, which lets rows come a few hundred at a time. Of letters to
     * authors the numbers are told only, as of what they answer.
     */
    MonthOfActs read(Register register, ChainHead head, YearMonth month) {
        DocumentKind kind = register.settings().kind();
        MonthOfActs acts = new MonthOfActs(month, kind.personal());
        jdbc.sql(ACTS)
                .param("register", register.id())
                .param("period", head.period())
                .param("last", head.position())
                .param("from", JournalLine.moment(MonthOfActs.start(month)))
                .param("until", JournalLine.moment(MonthOfActs.start(month.plusMonths(1))))
                .query(
                        row -> {
                            acts.add(act(row, kind == DocumentKind.OUTGOING));
                        });
        return acts;
    }

    /** Ordinals that nobody took between the line before the month's first number and its last. */
    List<OrdinalGap> gaps(Register register, String period, MonthOfActs acts) {
        if (acts.first().isEmpty()) {
            return List.of();
        }
        return jdbc.sql(GAPS)
                .param("register", register.id())
                .param("period", period)
                .param("first", acts.first().orElseThrow().ordinal())
                .param("last", acts.last().orElseThrow().ordinal())
                .param("limit", MAXIMUM_GAPS)
                .query((row, n) -> new OrdinalGap(row.getLong(1), row.getLong(2)))
                .list();
    }

    private StatementAct act(ResultSet row, boolean outgoing) throws SQLException {
        JsonNode content = parsed(row.getString("content"));
        JsonNode entry = content.path("entry");
        StatementAct act =
                new StatementAct(
                        Coded.find(JournalAct.class, row.getString("act")).orElseThrow(),
                        row.getLong("position"),
                        Instant.parse(content.path("at").asText()),
                        content.path("actorName").asText(),
                        Optional.ofNullable(content.path("reason").asText(null)),
                        changes(content.path("changes")),
                        row.getLong("entry_id"),
                        entry.path("ordinal").asLong(),
                        entry.path("literal").asText(),
                        entry.path("number").asText());
        return outgoing && act.hasContent() && isLetter(entry.path("node").asText())
                ? act.withoutContent()
                : act;
    }

    /** Asked of voids and corrections only, which are few. */
    private boolean isLetter(String node) {
        return !node.isEmpty() && !letters.among(List.of(new DocumentId(node))).isEmpty();
    }

    private static List<ActContent.Change> changes(JsonNode array) {
        List<ActContent.Change> changes = new ArrayList<>();
        for (JsonNode change : array) {
            changes.add(
                    new ActContent.Change(
                            change.path("field").asText(),
                            value(change.path("before")),
                            value(change.path("after"))));
        }
        return changes;
    }

    private static Optional<String> value(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        return Optional.of(
                node.isTextual() ? CanonicalJson.string(node.textValue()) : node.toString());
    }

    private static JsonNode parsed(String content) {
        try {
            return MAPPER.readTree(content);
        } catch (JsonProcessingException notWhatWasVerified) {
            throw new IllegalStateException(notWhatWasVerified);
        }
    }
}
