package org.cityedms.registration.repo;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.AttachmentProblems;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.attachment.SealedFile;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.organization.People;
import org.cityedms.registration.AuthorshipRecords;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardForm;
import org.cityedms.registration.CardLayouts;
import org.cityedms.registration.Correction;
import org.cityedms.registration.CorrectionDraft;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DocumentChanges;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.Voiding;
import org.cityedms.registration.repo.JdbcCounters.Place;

/** The raw service: works in the caller's transaction and asks for no rights. */
public final class DocumentChangesInTransaction implements DocumentChanges {
    private final NodeService nodeService;
    private final Registers registers;
    private final CardLayouts layouts;
    private final DeliveryDirectory ways;
    private final JdbcEntryChanges entries;
    private final JdbcCounters counters;
    private final DocumentAccess access;
    private final AttachmentStore attachments;
    private final RegistrationPermit permit;
    private final RegistrationFollower followers;
    private final AuthorshipRecords authorship;
    private final People people;
    private final Clock clock;

    /**
     * Made of the repository's services.
     *
     * @param nodeService the raw one
     */
    public DocumentChangesInTransaction(
            NodeService nodeService,
            Registers registers,
            CardLayouts layouts,
            DeliveryDirectory ways,
            JdbcEntryChanges entries,
            JdbcCounters counters,
            DocumentAccess access,
            AttachmentStore attachments,
            RegistrationPermit permit,
            RegistrationFollower followers,
            AuthorshipRecords authorship,
            People people,
            Clock clock) {
        this.nodeService = nodeService;
        this.registers = registers;
        this.layouts = layouts;
        this.ways = ways;
        this.entries = entries;
        this.counters = counters;
        this.access = access;
        this.attachments = attachments;
        this.permit = permit;
        this.followers = followers;
        this.authorship = authorship;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void voidRegistration(DocumentId document, String reason) {
        String why = Voiding.reason(reason);
        NodeRef node = existing(document);
        StoredEntry seen = line(document);
        RegisterSettings settings = register(seen).settings();
        String user = people.current();
        Voiding voiding = new Voiding(now(), user, people.displayName(user), why);
        permit.during(
                node,
                () ->
                        nodeService.addAspect(
                                node,
                                RegistrationModel.ASPECT_VOIDED,
                                VoidingProperties.of(voiding)));
        followers.voided(document, settings, voiding);
        Place place = counters.act(seen.register(), seen.period());
        StoredEntry line = line(document);
        entries.state(line, "void");
        ActContent act =
                new ActContent(
                        JournalAct.VOIDED,
                        voiding.voidedAt(),
                        user,
                        voiding.voidedByName(),
                        Optional.of(why),
                        List.of());
        entries.record(line, place.position(), act, line.as("void"));
    }

    @Override
    public void correct(DocumentId document, CorrectionDraft draft) {
        NodeRef node = existing(document);
        StoredEntry seen = line(document);
        Register register = register(seen);
        // The counter first: another correction that is under way changes what is compared.
        Place place = counters.act(seen.register(), seen.period());
        StoredEntry line = line(document);
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        Card before = CardProperties.read(properties);
        Correction correction =
                Correction.of(
                        draft,
                        register.settings(),
                        new CardForm(layouts.of(register.settings()), ways.now()),
                        before,
                        line.line().registeredOn(),
                        authorship.of(document));
        Card after = correction.after();
        permit.during(node, () -> nodeService.addProperties(node, CardProperties.of(after)));
        if (!after.confidentiality().equals(before.confidentiality())) {
            access.restrict(node, register.settings().kind(), after);
        }
        followers.corrected(document, register.settings(), before, after);
        JournalLine corrected = line.with(LineContent.withCard(line.line().card(), after));
        entries.rewrite(line, corrected, after);
        String user = people.current();
        ActContent act =
                new ActContent(
                        JournalAct.CORRECTED,
                        now(),
                        user,
                        people.displayName(user),
                        Optional.of(correction.reason()),
                        CardDifference.between(before, after));
        entries.record(line, place.position(), act, corrected);
    }

    @Override
    public void addAnnexes(DocumentId document, List<DocumentFile> annexes, String reason) {
        String why = Voiding.reason(reason);
        if (annexes.isEmpty()) {
            throw AttachmentProblems.noAnnex().exception();
        }
        annexes.forEach(AnnexCheck::requireContent);
        NodeRef node = existing(document);
        StoredEntry seen = line(document);
        // Written and hashed before the counter is held: nobody waits for that.
        List<SealedFile> added = attachments.attach(document, AttachmentRole.ANNEX, annexes);
        Place place = counters.act(seen.register(), seen.period());
        StoredEntry line = line(document);
        List<SealedFile> before = LineContent.attachments(line.line().card());
        List<SealedFile> after = Stream.concat(before.stream(), added.stream()).toList();
        Card card = CardProperties.read(nodeService.getProperties(node));
        JournalLine more = line.with(LineContent.of(card, after));
        entries.rewrite(line, more, card);
        String user = people.current();
        ActContent act =
                new ActContent(
                        JournalAct.CORRECTED,
                        now(),
                        user,
                        people.displayName(user),
                        Optional.of(why),
                        List.of(LineContent.change(before, after)));
        entries.record(line, place.position(), act, more);
    }

    private NodeRef existing(DocumentId document) {
        NodeRef node = RegistrationInTransaction.node(document);
        if (!nodeService.exists(node)) {
            throw RegistrationProblems.documentNotFound(document.value()).exception();
        }
        return node;
    }

    /** The line of a document whose registration is in force. */
    private StoredEntry line(DocumentId document) {
        StoredEntry line =
                entries.ofDocument(document.value())
                        .orElseThrow(() -> RegistrationProblems.notRegistered().exception());
        if (!line.isActive()) {
            throw RegistrationProblems.alreadyVoid(line.line().number()).exception();
        }
        return line;
    }

    private Register register(StoredEntry line) {
        return registers.require(line.registerCode());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
