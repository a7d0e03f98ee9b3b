package org.cityedms.correspondence;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Card;

/**
 * What the directory tells of a correspondent. Made by {@link CorrespondentDraft#validated}, or
 * read back from where that was stored.
 *
 * @param name повна назва; of a person, the surname first
 * @param shortName скорочена назва
 * @param edrpou код ЄДРПОУ of an organisation; tax numbers of persons are not kept at all
 * @param email електронна пошта
 * @param phone телефон
 * @param active offered for new cards
 * @param representatives представники of an organisation
 */
public record CorrespondentDetails(
        CorrespondentKind kind,
        String name,
        Optional<String> shortName,
        Optional<Edrpou> edrpou,
        Address address,
        Optional<String> email,
        Optional<String> phone,
        boolean active,
        List<Representative> representatives) {
    public static final int MAXIMUM_NAME = Card.MAXIMUM_CORRESPONDENT;
    public static final int MAXIMUM_SHORT_NAME = 100;
    public static final int MAXIMUM_EMAIL = 254;
    public static final int MAXIMUM_PHONE = 60;
    public static final int MAXIMUM_REPRESENTATIVES = 50;

    public CorrespondentDetails {
        representatives = List.copyOf(representatives);
    }

    public boolean isPerson() {
        return kind == CorrespondentKind.PERSON;
    }
}
