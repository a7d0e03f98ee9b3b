package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.cityedms.card.StandardLayouts;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.CardForm;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.Registration;
import org.cityedms.registration.ShippedWays;
import org.junit.Test;

public class CardPropertiesTest {

    @Test
    public void card_writtenAndRead_isTheSame() {
        Card full =
                card(
                        new CardDraft(
                                "лист",
                                "Про дах",
                                "ТОВ",
                                "15/2",
                                "2026-03-01",
                                "2026-03-04",
                                "post",
                                3,
                                1,
                                2,
                                "open",
                                "uk",
                                "03-05"));
        assertThat(CardProperties.read(CardProperties.of(full))).isEqualTo(full);
        Card bare =
                card(
                        new CardDraft(
                                null, "Про дах", "ТОВ", null, null, null, null, null, null, null,
                                null, null, null));
        assertThat(CardProperties.read(CardProperties.of(bare))).isEqualTo(bare);
    }

    /** A server that is moved to another zone shows the same days. */
    @Test
    public void days_inEveryZone_areTheSame() {
        Card card =
                card(
                        new CardDraft(
                                null,
                                "с",
                                "К",
                                null,
                                "2026-03-29",
                                "2026-10-25",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone :
                    new String[] {"UTC", "Europe/Kyiv", "America/Anchorage", "Pacific/Auckland"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(CardProperties.read(CardProperties.of(card))).as(zone).isEqualTo(card);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    public void registration_writtenAndRead_isTheSame() {
        Registration registration =
                new Registration(
                        new RegisterCode("incoming"),
                        "Вхідна кореспонденція",
                        57,
                        "01-21/57",
                        Instant.parse("2026-03-04T07:08:09Z"),
                        LocalDate.of(2026, 3, 3),
                        "registrar",
                        "Олена Коваль");
        assertThat(RegistrationProperties.read(RegistrationProperties.of(registration)))
                .contains(registration);
    }

    private static Card card(CardDraft draft) {
        return draft.validated(
                new RegisterDraft("rada", "a", "т", "outgoing", "", "{seq}", "never", 1L, true)
                        .validated(),
                new CardForm(StandardLayouts.of(DocumentKind.OUTGOING), ShippedWays.ALL),
                LocalDate.of(2027, 1, 1));
    }
}
