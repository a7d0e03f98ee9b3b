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
import java.util.stream.Collectors;
import org.cityedms.correspondence.Answer;
import org.cityedms.correspondence.AnswerListener;
import org.cityedms.correspondence.CorrespondenceProblems;
import org.cityedms.correspondence.DocumentLink;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.correspondence.LinkEnd;
import org.cityedms.correspondence.LinkType;
import org.cityedms.correspondence.LinkView;
import org.cityedms.correspondence.NewLink;
import org.cityedms.correspondence.TargetQuery;
import org.cityedms.organization.People;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Fields;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of {@code ce_document_link}, in the caller's transaction; asks for no rights. */
public final class JdbcDocumentLinks implements DocumentLinks {
    /** Key of the advisory lock under which links are made, one after the other. */
    private static final long LOCK = 0x4345_0002L;

    private static final String FROM = "from_node";
    private static final String TO = "to_node";

    private static final String LINK =
            """
            l.id AS link_id, l.type, l.from_node, l.to_node, l.made_at, l.made_by_name, l.removed_at, l.removed_by_name, l.removal_reason
            """;

    /** Types that lead from a later document to an earlier one, as a list of SQL. */
    private static final String ORDERING =
            Arrays.stream(LinkType.values())
                    .filter(LinkType::ordering)
                    .map(type -> "'" + type.code() + "'")
                    .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final JdbcLinkEnds ends;
    private final AnswerListener listener;
    private final People people;
    private final Clock clock;

    public JdbcDocumentLinks(
            JdbcClient jdbc,
            JdbcLinkEnds ends,
            AnswerListener listener,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.ends = ends;
        this.listener = listener;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<LinkView> of(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT %s, %s FROM ce_document_link l
                          JOIN ce_register_entry e
                            ON e.node_id = CASE l.from_node WHEN :node THEN l.to_node ELSE l.from_node END AND e.state = 'active'
                          JOIN ce_register r ON r.id = e.register_id
                         WHERE l.from_node = :node OR l.to_node = :node
                         ORDER BY l.id
                        """
                                .formatted(LINK, JdbcLinkEnds.COLUMNS))
                .param("node", document.value())
                .query(
                        (row, number) -> {
                            DocumentLink link = link(row, number);
                            return new LinkView(
                                    link,
                                    link.from().equals(document),
                                    JdbcLinkEnds.end(row, number));
                        })
                .list();
    }

    @Override
    public DocumentLink add(NewLink link) {
        lock();
        LinkEnd from = registered(link.from());
        return add(link, from.kind(), registered(link.to()).kind(), day(from.document()));
    }

    /** Others who make this link, or take it back, wait or are waited for, linked or not. */
    @Override
    public void addMissing(NewLink link) {
        lock();
        if (!exists(link)) {
            add(link);
        }
    }

    /**
     * As {@link #add(NewLink)}, while the line of one of both documents is still to be written, at
     * the end of this transaction.
     *
     * @param number under which day it is to be written
     */
    void addAtRegistration(
            NewLink link, DocumentId registering, DocumentKind kind, NumberChoiceDraft number) {
        lock();
        LinkEnd other = registered(link.other(registering));
        if (link.from().equals(registering)) {
            add(link, kind, other.kind(), number.day(OfficeTime.dayOf(clock.instant())));
        } else {
            add(link, other.kind(), kind, day(other.document()));
        }
    }

    /**
     * Held to the commit: each who makes a link or takes one back sees all those made before, so
     * that two cannot close a circle between them, and an answer stands or does not.
     */
    private void lock() {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:lock)) AS locked")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }

    private DocumentLink add(NewLink link, DocumentKind from, DocumentKind to, LocalDate on) {
        if (!link.type().allows(from, to)) {
            throw CorrespondenceProblems.linkKinds(link.type().forth()).exception();
        }
        if (exists(link)) {
            throw CorrespondenceProblems.linkExists().exception();
        }
        if (link.type().ordering() && leadsBack(link)) {
            throw CorrespondenceProblems.linkCycle().exception();
        }
        String person = people.current();
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_document_link (type, from_node, to_node, made_at, made_by, made_by_name)
                                VALUES (:type, :from, :to, :at, :person, :personName) RETURNING id
                                """)
                        .param("type", link.type().code())
                        .param("from", link.from().value())
                        .param("to", link.to().value())
                        .param("at", now())
                        .param("person", person)
                        .param("personName", people.displayName(person))
                        .query(Long.class)
                        .single();
        if (link.type() == LinkType.ANSWERS) {
            listener.answers(new Answer(link.from(), from, link.to(), to, on));
        }
        return find(id).orElseThrow();
    }

    @Override
    public DocumentLink remove(DocumentId document, long link, String reason) {
        Fields fields = new Fields();
        Optional<String> why = fields.requiredText("reason", reason, DocumentLink.MAXIMUM_REASON);
        fields.throwIfAny("invalid-input");
        lock();
        String person = people.current();
        int removed =
                jdbc.sql(
                                """
                                UPDATE ce_document_link
                                   SET removed_at = :at, removed_by = :person, removed_by_name = :personName, removal_reason = :reason
                                 WHERE id = :id AND removed_at IS NULL AND (from_node = :node OR to_node = :node)
                                """)
                        .param("at", now())
                        .param("person", person)
                        .param("personName", people.displayName(person))
                        .param("reason", why.orElseThrow())
                        .param("id", link)
                        .param("node", document.value())
                        .update();
        if (removed == 0) {
            throw CorrespondenceProblems.linkNotFound().exception();
        }
        DocumentLink taken = find(link).orElseThrow();
        if (taken.type() == LinkType.ANSWERS) {
            answer(taken).ifPresent(answer -> withdraw(answer, why.orElseThrow()));
        }
        return taken;
    }

    /** What the document answered it answers no more: its registration is being voided. */
    void voided(DocumentId document, String reason) {
        lock();
        answers(FROM, document).forEach(answer -> withdraw(answer, reason));
    }

    private void withdraw(Answer answer, String reason) {
        Optional<Answer> standing =
                answers(TO, answer.answered()).stream()
                        .filter(other -> !other.document().equals(answer.document()))
                        .findFirst();
        listener.withdrawn(answer, reason, standing);
    }

    /** Answers whose link and both documents stand, the first before the later. */
    private List<Answer> answers(String end, DocumentId document) {
        return jdbc
                .sql(
                        "SELECT "
                                + LINK
                                + " FROM ce_document_link l WHERE l."
                                + end
                                + " = :node AND l.type = 'answers' AND l.removed_at IS NULL ORDER BY l.id")
                .param("node", document.value())
                .query(JdbcDocumentLinks::link)
                .list()
                .stream()
                .flatMap(link -> answer(link).stream())
                .toList();
    }

    private Optional<Answer> answer(DocumentLink link) {
        return ends.find(link.from())
                .flatMap(
                        from ->
                                ends.find(link.to())
                                        .map(
                                                to ->
                                                        new Answer(
                                                                link.from(),
                                                                from.kind(),
                                                                link.to(),
                                                                to.kind(),
                                                                day(from.document()))));
    }

    /** The date of registration: an answer bears it, whenever its line was written. */
    private LocalDate day(DocumentId document) {
        return ends.registeredOn(document).orElseThrow();
    }

    @Override
    public Optional<DocumentLink> answered(DocumentId document) {
        return jdbc.sql(
                        "SELECT "
                                + LINK
                                + """
                                  FROM ce_document_link l
                                 WHERE l.to_node = :node AND l.type = 'answers' AND l.removed_at IS NULL
                                   AND NOT EXISTS (SELECT 1 FROM ce_register_entry e WHERE e.node_id = l.from_node AND e.state <> 'active')
                                 ORDER BY l.id LIMIT 1
                                """)
                .param("node", document.value())
                .query(JdbcDocumentLinks::link)
                .optional();
    }

    @Override
    public List<LinkEnd> numbered(TargetQuery query) {
        return ends.byNumber(query);
    }

    @Override
    public List<LinkEnd> telling(TargetQuery query) {
        return ends.byText(query);
    }

    private LinkEnd registered(DocumentId document) {
        return ends.find(document)
                .orElseThrow(() -> CorrespondenceProblems.linkNotRegistered().exception());
    }

    Optional<DocumentLink> find(long id) {
        return jdbc.sql("SELECT " + LINK + " FROM ce_document_link l WHERE l.id = :id")
                .param("id", id)
                .query(JdbcDocumentLinks::link)
                .optional();
    }

    private boolean exists(NewLink link) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM ce_document_link
                         WHERE removed_at IS NULL AND type = :type
                           AND ((from_node = :from AND to_node = :to) OR (NOT :ordering AND from_node = :to AND to_node = :from)))
                        """)
                .param("type", link.type().code())
                .param("from", link.from().value())
                .param("to", link.to().value())
                .param("ordering", link.type().ordering())
                .query(Boolean.class)
                .single();
    }

    /** Whether the first document is already reached from the second. */
    private boolean leadsBack(NewLink link) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE reached (node) AS (
                          SELECT CAST(:to AS VARCHAR)
                           UNION
                          SELECT l.to_node FROM ce_document_link l JOIN reached r ON l.from_node = r.node
                           WHERE l.removed_at IS NULL AND l.type IN (%s))
                        SELECT EXISTS (SELECT 1 FROM reached WHERE node = :from)
                        """
                                .formatted(ORDERING))
                .param("from", link.from().value())
                .param("to", link.to().value())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static DocumentLink link(ResultSet row, int number) throws SQLException {
        OffsetDateTime removedAt = row.getObject("removed_at", OffsetDateTime.class);
        Optional<DocumentLink.Removal> removal =
                removedAt == null
                        ? Optional.empty()
                        : Optional.of(
                                new DocumentLink.Removal(
                                        removedAt.toInstant(),
                                        row.getString("removed_by_name"),
                                        row.getString("removal_reason")));
        return new DocumentLink(
                row.getLong("link_id"),
                Coded.find(LinkType.class, row.getString("type")).orElseThrow(),
                new DocumentId(row.getString("from_node")),
                new DocumentId(row.getString("to_node")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"),
                removal);
    }
}
