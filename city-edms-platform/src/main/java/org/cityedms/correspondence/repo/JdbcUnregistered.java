package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.CorrespondenceProblems;
import org.cityedms.correspondence.Unregistered;
import org.cityedms.correspondence.UnregisteredDraft;
import org.cityedms.correspondence.UnregisteredKind;
import org.cityedms.correspondence.UnregisteredKindDraft;
import org.cityedms.correspondence.UnregisteredReceipt;
import org.cityedms.organization.People;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.WaitingRooms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not registered, in the caller's transaction; asks for no rights. */
public final class JdbcUnregistered implements Unregistered {
    private static final String RECEIPT =
            """
            SELECT u.id, u.kind_code, u.kind_title, u.what, u.from_whom, u.received_on, u.delivery_method, u.recorded_at, u.recorded_by_name,
                   u.node_id, u.taken_back_at
              FROM ce_unregistered_receipt u
            """;

    private final JdbcClient jdbc;
    private final JdbcLinkEnds documents;
    private final WaitingRooms waitingRooms;
    private final DeliveryDirectory ways;
    private final People people;
    private final Clock clock;

    public JdbcUnregistered(
            JdbcClient jdbc,
            JdbcLinkEnds documents,
            WaitingRooms waitingRooms,
            DeliveryDirectory ways,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.waitingRooms = waitingRooms;
        this.ways = ways;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<UnregisteredKind> kinds() {
        return jdbc.sql(
                        "SELECT code, title, basis, keywords, active FROM ce_unregistered_kind ORDER BY position, code")
                .query(JdbcUnregistered::kind)
                .list();
    }

    @Override
    public UnregisteredKind saveKind(String code, UnregisteredKindDraft draft) {
        UnregisteredKind kind = draft.validated(code);
        jdbc.sql(
                        """
                        INSERT INTO ce_unregistered_kind (code, position, title, basis, keywords, active)
                        VALUES (:code, (SELECT COALESCE(MAX(position), 0) + 1 FROM ce_unregistered_kind), :title, :basis, :keywords, :active)
                        ON CONFLICT (code) DO UPDATE
                           SET title = excluded.title, basis = excluded.basis, keywords = excluded.keywords, active = excluded.active
                        """)
                .param("code", kind.code())
                .param("title", kind.title())
                .param("basis", kind.basis())
                .param("keywords", String.join(";", kind.keywords()))
                .param("active", kind.active())
                .update();
        return kind;
    }

    @Override
    public UnregisteredReceipt record(UnregisteredDraft draft) {
        UnregisteredDraft.Checked note =
                draft.validated(ways.now(), OfficeTime.dayOf(clock.instant()));
        UnregisteredKind kind =
                kinds().stream()
                        .filter(each -> each.active() && each.code().equals(note.kind()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        CorrespondenceProblems.unregisteredKindNotFound(note.kind())
                                                .exception());
        note.file().ifPresent(file -> close(file, note, kind));
        String person = people.current();
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_unregistered_receipt
                                       (kind_code, kind_title, what, from_whom, received_on, delivery_method, recorded_at, recorded_by,
                                        recorded_by_name, node_id)
                                VALUES (:kind, :title, :what, :from, :on, :method, :at, :person, :personName, :node) RETURNING id
                                """)
                        .param("kind", kind.code())
                        .param("title", kind.title())
                        .param("what", note.what())
                        .param("from", note.fromWhom().orElse(null))
                        .param("on", note.receivedOn())
                        .param("method", note.deliveryMethod().map(Coded::code).orElse(null))
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("person", person)
                        .param("personName", people.displayName(person))
                        .param("node", note.file().map(DocumentId::value).orElse(null))
                        .query(Long.class)
                        .single();
        return jdbc.sql(RECEIPT + " WHERE u.id = :id")
                .param("id", id)
                .query(JdbcUnregistered::receipt)
                .single();
    }

    /** A file that waits, waits no more; one that is registered, or noted already, is refused. */
    private void close(DocumentId file, UnregisteredDraft.Checked note, UnregisteredKind kind) {
        if (waitingRooms.close(file, "Не підлягає реєстрації: " + kind.title())) {
            return;
        }
        documents.refuseRegistered(file);
        lock(file);
        standing(file)
                .ifPresent(
                        noted -> {
                            throw CorrespondenceProblems.alreadyNoted(noted, note).exception();
                        });
    }

    /** Of two who note one file at the same time the second finds the note of the first. */
    private void lock(DocumentId file) {
        jdbc.sql(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('ce-unregistered:' || :node, 0))) AS locked")
                .param("node", file.value())
                .query(Integer.class)
                .single();
    }

    private Optional<UnregisteredReceipt> standing(DocumentId file) {
        return jdbc.sql(
                        RECEIPT
                                + " WHERE u.node_id = :node AND u.taken_back_at IS NULL ORDER BY u.id LIMIT 1")
                .param("node", file.value())
                .query(JdbcUnregistered::receipt)
                .optional();
    }

    @Override
    public void takeBack(DocumentId file) {
        jdbc.sql(
                        "UPDATE ce_unregistered_receipt SET taken_back_at = :at WHERE node_id = :node AND taken_back_at IS NULL")
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("node", file.value())
                .update();
    }

    @Override
    public List<UnregisteredReceipt> receipts(Optional<Long> before, int limit) {
        return jdbc.sql(RECEIPT + " WHERE u.id < :before ORDER BY u.id DESC LIMIT :limit")
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(JdbcUnregistered::receipt)
                .list();
    }

    private static UnregisteredKind kind(ResultSet row, int number) throws SQLException {
        String keywords = row.getString("keywords");
        return new UnregisteredKind(
                row.getString("code"),
                row.getString("title"),
                row.getString("basis"),
                keywords.isEmpty() ? List.of() : Arrays.asList(keywords.split(";", -1)),
                row.getBoolean("active"));
    }

    private static UnregisteredReceipt receipt(ResultSet row, int number) throws SQLException {
        return new UnregisteredReceipt(
                row.getLong("id"),
                row.getString("kind_code"),
                row.getString("kind_title"),
                row.getString("what"),
                Optional.ofNullable(row.getString("from_whom")),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getString("delivery_method")).map(DeliveryMethod::new),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"),
                Optional.ofNullable(row.getString("node_id")).map(DocumentId::new),
                Optional.ofNullable(row.getObject("taken_back_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
