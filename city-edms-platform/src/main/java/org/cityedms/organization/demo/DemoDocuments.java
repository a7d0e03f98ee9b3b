package org.cityedms.organization.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.AppealDraft;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.AuthorDraft;
import org.cityedms.appeal.QuestionDraft;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterReader;
import org.cityedms.registration.RegistrationService;

/** The documents that the running work is about: letters that are there, orders and appeals. */
public final class DemoDocuments {
    private static final String BY_POST = "1.1";
    private static final String PETITION = "3.2";

    private final RegisterReader registers;
    private final RegistrationService registration;
    private final Appeals appeals;
    private final DemoFiles files;

    public DemoDocuments(
            RegisterReader registers,
            RegistrationService registration,
            Appeals appeals,
            DemoFiles files) {
        this.registers = registers;
        this.registration = registration;
        this.appeals = appeals;
        this.files = files;
    }

    /** The oldest document of these words, as the registrar finds it. */
    Optional<DocumentId> find(DemoCase one) {
        EntryQuery query =
                new EntryQuery(
                        EntryFilter.ofText(Optional.of(one.summary())),
                        EntryOrder.NEWEST_FIRST,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        EntryQuery.MAXIMUM_LIMIT);
        return registers.page(one.register(), query).entries().stream()
                .filter(entry -> tells(entry, one.summary()))
                .reduce((newer, older) -> older)
                .flatMap(Entry::document);
    }

    private static boolean tells(Entry entry, String summary) {
        return entry.content().flatMap(Entry.Content::summary).filter(summary::equals).isPresent();
    }

    /** Registers an order or an appeal, by the clock's time and in the name of who is at work. */
    void register(DemoCase one, Instant at) {
        if (one.kind().equals(DemoCase.APPEAL)) {
            appeals.register(document(one, appealCard(one, at)), appeal(one));
        } else {
            registration.register(document(one, orderCard(one)));
        }
    }

    private NewDocument document(DemoCase one, CardDraft card) {
        boolean appeal = one.kind().equals(DemoCase.APPEAL);
        DocumentFile file =
                files.fileOf(
                        new DemoLetter(
                                one.register(),
                                "",
                                appeal ? one.head().get(3) : "",
                                "",
                                one.summary(),
                                "",
                                1),
                        one.summary().length());
        return new NewDocument(one.register(), card, Optional.of(file), Optional.empty());
    }

    private static CardDraft orderCard(DemoCase one) {
        return card("розпорядження", one.summary(), null, null, Integer.valueOf(one.head().get(4)));
    }

    private static CardDraft appealCard(DemoCase one, Instant at) {
        return card(null, one.summary(), OfficeTime.dayOf(at).toString(), one.head().get(5), 1);
    }

    private static CardDraft card(
            String kind, String summary, String received, String delivery, int sheets) {
        return new CardDraft(
                kind, summary, null, null, null, received, delivery, sheets, null, null, "open",
                "uk", null);
    }

    private static AppealDraft appeal(DemoCase one) {
        AuthorDraft author =
                new AuthorDraft(
                        one.head().get(3),
                        one.head().get(4),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of());
        return new AppealDraft(
                BY_POST,
                null,
                PETITION,
                null,
                null,
                List.of(author),
                null,
                true,
                List.of(new QuestionDraft(one.head().get(7), one.head().get(8))),
                null,
                null,
                null);
    }
}
