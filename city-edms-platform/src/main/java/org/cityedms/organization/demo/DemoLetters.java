package org.cityedms.organization.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.PastRegistration;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.Registers;

/** Three registers, and fifty letters of the last weeks in them. */
public final class DemoLetters {
    private static final LocalTime MORNING = LocalTime.of(8, 40);

    private final Registers registers;
    private final PastRegistration registration;
    private final DemoFiles files;

    public DemoLetters(Registers registers, PastRegistration registration, DemoFiles files) {
        this.registers = registers;
        this.registration = registration;
        this.files = files;
    }

    void register(String institution, LocalDate today) {
        create(institution, "incoming", "Вхідна кореспонденція", "01-21");
        create(institution, "outgoing", "Вихідна кореспонденція", "01-22");
        create(institution, "internal", "Внутрішні документи", "01-23");
        List<DemoLetter> letters = DemoLetter.all();
        for (int i = 0; i < letters.size(); i++) {
            register(letters.get(i), i, time(i, letters.size(), today));
        }
    }

    private void create(String institution, String code, String title, String index) {
        registers.create(
                new RegisterDraft(
                                institution,
                                code,
                                title,
                                code,
                                index,
                                "{index}/{seq}",
                                "yearly",
                                1L,
                                true)
                        .validated());
    }

    /** In the name of a registrar, whose name the register shows. */
    private void register(DemoLetter letter, int place, Instant at) {
        DocumentFile file = files.fileOf(letter, place);
        NewDocument document =
                new NewDocument(
                        letter.register(),
                        card(letter, OfficeTime.dayOf(at)),
                        Optional.of(file),
                        Optional.empty());
        DemoPerson.as(
                place % 3 == 2 ? "registrar2" : "registrar",
                () -> registration.registerPast(document, at));
    }

    private static CardDraft card(DemoLetter letter, LocalDate day) {
        boolean incoming = letter.register().equals("incoming");
        boolean hasAuthorsDate = !letter.correspondentNumber().isEmpty();
        return new CardDraft(
                letter.documentKind(),
                letter.summary(),
                letter.correspondent(),
                letter.correspondentNumber(),
                hasAuthorsDate ? day.minusDays(3).toString() : null,
                incoming ? day.toString() : null,
                letter.deliveryMethod(),
                letter.sheets(),
                null,
                null,
                "open",
                "uk",
                null);
    }

    /** Spread over the five weeks before today, in working hours, in the order of the list. */
    static Instant time(int place, int count, LocalDate today) {
        LocalDate day = today.minusDays(1 + 35L * (count - 1 - place) / count);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day.atTime(MORNING.plusMinutes(9L * place)).atZone(OfficeTime.ZONE).toInstant();
    }
}
