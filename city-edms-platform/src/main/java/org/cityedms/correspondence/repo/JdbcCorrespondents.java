package org.cityedms.correspondence.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityedms.correspondence.Address;
import org.cityedms.correspondence.CorrespondenceProblems;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.CorrespondentAct;
import org.cityedms.correspondence.CorrespondentDetails;
import org.cityedms.correspondence.CorrespondentDraft;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.CorrespondentPage;
import org.cityedms.correspondence.CorrespondentQuery;
import org.cityedms.correspondence.CorrespondentUse;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.correspondence.Edrpou;
import org.cityedms.correspondence.Representative;
import org.cityedms.correspondence.SearchWords;
import org.cityedms.registration.UkrainianOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory in the caller's transaction; asks for no rights. */
public final class JdbcCorrespondents implements Correspondents {
    /** First key of the advisory locks of ЄДРПОУ codes; the second is the code. */
    private static final int EDRPOU_LOCKS = 0x43450001;

    private final JdbcClient jdbc;
    private final JdbcCorrespondentReader reader;
    private final JdbcRepresentatives representatives;
    private final JdbcCorrespondentActs acts;
    private final JdbcCorrespondentUses uses;

    public JdbcCorrespondents(
            JdbcClient jdbc,
            JdbcCorrespondentReader reader,
            JdbcRepresentatives representatives,
            JdbcCorrespondentActs acts,
            JdbcCorrespondentUses uses) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.representatives = representatives;
        this.acts = acts;
        this.uses = uses;
    }

    @Override
    public CorrespondentPage search(CorrespondentQuery query) {
        return reader.search(query);
    }

    @Override
    public Correspondent get(CorrespondentId id) {
        return reader.find(id)
                .orElseThrow(
                        () -> CorrespondenceProblems.correspondentNotFound(id.value()).exception());
    }

    @Override
    public List<CorrespondentAct> history(CorrespondentId id) {
        return acts.of(id);
    }

    @Override
    public List<CorrespondentUse> uses(CorrespondentId id, Optional<Long> before, int limit) {
        return uses.of(id, before, limit);
    }

    @Override
    public List<List<Correspondent>> likelyDuplicates(int limit) {
        return reader.likelyDuplicates(limit);
    }

    @Override
    public Correspondent create(CorrespondentDraft draft) {
        CorrespondentDetails details = draft.validated();
        CorrespondentId id = CorrespondentId.create();
        refuseTakenCode(details, id);
        write(
                """
                INSERT INTO ce_correspondent
                       (id, kind, name, short_name, edrpou, postcode, region, district, settlement, street, building, email, phone, active,
                        words, sort_key, identity)
                VALUES (:id, :kind, :name, :shortName, :edrpou, :postcode, :region, :district, :settlement, :street, :building, :email,
                        :phone, :active, array_to_tsvector(string_to_array(:words, ' ')), :sortKey, :identity)
                """,
                id,
                details);
        return written("created", id, details);
    }

    @Override
    public Correspondent update(CorrespondentId id, CorrespondentDraft draft) {
        CorrespondentDetails details = draft.validated();
        Correspondent before = locked(id);
        if (before.mergedInto().isPresent()) {
            throw CorrespondenceProblems.correspondentMerged(before.details().name()).exception();
        }
        if (draft.revision() == null || draft.revision() != before.revision()) {
            throw CorrespondenceProblems.correspondentChanged().exception();
        }
        refuseTakenCode(details, id);
        rewrite(id, details);
        return written("changed", id, details);
    }

    @Override
    public Correspondent merge(CorrespondentId duplicate, CorrespondentId survivor) {
        // In the order of their ids: two administrators who merge crosswise wait, and the second is
        // refused.
        List<Correspondent> both =
                Stream.of(duplicate, survivor)
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .distinct()
                        .map(this::locked)
                        .toList();
        Correspondent gone = entry(both, duplicate);
        Correspondent stays = entry(both, survivor);
        refuseMerging(gone, stays);
        jdbc.sql(
                        """
                        UPDATE ce_correspondent SET merged_into = :survivor, active = FALSE, revision = revision + 1
                         WHERE id = :duplicate OR merged_into = :duplicate
                        """)
                .param("survivor", survivor.value())
                .param("duplicate", duplicate.value())
                .update();
        uses.count(survivor);
        CorrespondentDetails richer = enriched(stays.details(), gone.details());
        rewrite(survivor, richer);
        acts.append("merged", get(duplicate));
        return written("absorbed", survivor, richer);
    }

    private static Correspondent entry(List<Correspondent> entries, CorrespondentId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    private static void refuseMerging(Correspondent gone, Correspondent stays) {
        if (gone.id().equals(stays.id()) || gone.details().kind() != stays.details().kind()) {
            throw CorrespondenceProblems.cannotMerge().exception();
        }
        for (Correspondent entry : List.of(gone, stays)) {
            if (entry.mergedInto().isPresent()) {
                throw CorrespondenceProblems.correspondentMerged(entry.details().name())
                        .exception();
            }
        }
        Optional<Edrpou> one = gone.details().edrpou();
        Optional<Edrpou> other = stays.details().edrpou();
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            throw CorrespondenceProblems.differentEdrpou(one.get(), other.get()).exception();
        }
    }

    /** What only the duplicate knew goes over; where both know, the one that stays is right. */
    private static CorrespondentDetails enriched(
            CorrespondentDetails stays, CorrespondentDetails gone) {
        List<Representative> people = new ArrayList<>(stays.representatives());
        gone.representatives().stream()
                .filter(person -> !people.contains(person))
                .limit(CorrespondentDetails.MAXIMUM_REPRESENTATIVES - (long) people.size())
                .forEach(people::add);
        return new CorrespondentDetails(
                stays.kind(),
                stays.name(),
                stays.shortName().or(gone::shortName),
                stays.edrpou().or(gone::edrpou),
                stays.address().equals(Address.NONE) ? gone.address() : stays.address(),
                stays.email().or(gone::email),
                stays.phone().or(gone::phone),
                stays.active(),
                people);
    }

    private Correspondent locked(CorrespondentId id) {
        jdbc.sql("SELECT id FROM ce_correspondent WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id.value())
                .query(String.class)
                .optional();
        return get(id);
    }

    /**
     * Refuses by a question and not by the unique index, since a failed statement would fail the
     * transaction, which Alfresco then tries again; the lock makes the answer certain.
     */
    private void refuseTakenCode(CorrespondentDetails details, CorrespondentId id) {
        if (details.edrpou().isEmpty() || !details.active()) {
            return;
        }
        Edrpou edrpou = details.edrpou().get();
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:class, :code)) AS locked")
                .param("class", EDRPOU_LOCKS)
                .param("code", Integer.parseInt(edrpou.value()))
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "SELECT name FROM ce_correspondent WHERE edrpou = :edrpou AND active AND id <> :id")
                .param("edrpou", edrpou.value())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .ifPresent(
                        holder -> {
                            throw CorrespondenceProblems.correspondentExists(edrpou, holder)
                                    .exception();
                        });
    }

    private void rewrite(CorrespondentId id, CorrespondentDetails details) {
        write(
                """
                UPDATE ce_correspondent
                   SET kind = :kind, name = :name, short_name = :shortName, edrpou = :edrpou, postcode = :postcode, region = :region,
                       district = :district, settlement = :settlement, street = :street, building = :building, email = :email,
                       phone = :phone, active = :active, words = array_to_tsvector(string_to_array(:words, ' ')), sort_key = :sortKey,
                       identity = :identity, revision = revision + 1
                 WHERE id = :id
                """,
                id,
                details);
    }

    private void write(String sql, CorrespondentId id, CorrespondentDetails details) {
        Address address = details.address();
        jdbc.sql(sql)
                .param("id", id.value())
                .param("kind", details.kind().code())
                .param("name", details.name())
                .param("shortName", details.shortName().orElse(null))
                .param("edrpou", details.edrpou().map(Edrpou::value).orElse(null))
                .param("postcode", address.postcode().orElse(null))
                .param("region", address.region().orElse(null))
                .param("district", address.district().orElse(null))
                .param("settlement", address.settlement().orElse(null))
                .param("street", address.street().orElse(null))
                .param("building", address.building().orElse(null))
                .param("email", details.email().orElse(null))
                .param("phone", details.phone().orElse(null))
                .param("active", details.active())
                .param("words", String.join(" ", SearchWords.index(names(id, details))))
                .param("sortKey", UkrainianOrder.key(details.name()))
                .param("identity", SearchWords.identity(details.name()))
                .update();
    }

    /** All that it is called, the names of entries merged into it too. */
    private List<String> names(CorrespondentId id, CorrespondentDetails details) {
        List<String> names = new ArrayList<>();
        names.add(details.name());
        details.shortName().ifPresent(names::add);
        details.edrpou().map(Edrpou::value).ifPresent(names::add);
        jdbc.sql("SELECT name, short_name FROM ce_correspondent WHERE merged_into = :id")
                .param("id", id.value())
                .query(
                        (row, number) ->
                                Stream.of(row.getString(1), row.getString(2))
                                        .filter(name -> name != null)
                                        .toList())
                .list()
                .forEach(names::addAll);
        return names;
    }

    private Correspondent written(String act, CorrespondentId id, CorrespondentDetails details) {
        representatives.replace(id, details.representatives());
        Correspondent now = get(id);
        acts.append(act, now);
        return now;
    }
}
