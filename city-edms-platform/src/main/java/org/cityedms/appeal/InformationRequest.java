package org.cityedms.appeal;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What is recorded of a request for public information (запит на публічну інформацію, Закон №
 * 2939-VI).
 *
 * @param requester запитувач
 * @param information загальний опис інформації
 * @param urgency why it is due in 48 hours; nothing for five working days
 * @param receivedTime hour of receipt, from which 48 hours run
 * @param incomplete whether it lacks what part five of article 19 asks for
 */
public record InformationRequest(
        RequesterKind requesterKind,
        Author requester,
        String information,
        AnswerForm answerForm,
        Optional<Urgency> urgency,
        Optional<LocalTime> receivedTime,
        boolean incomplete)
        implements CaseRecord {
    public static final int MAXIMUM_INFORMATION = 2_000;

    @Override
    public String correspondent() {
        return requester
                .name()
                .map(
                        name ->
                                requesterKind == RequesterKind.PERSON
                                                || requesterKind == RequesterKind.MEDIA
                                        ? PersonName.parse(name).brief()
                                        : name)
                .orElse(Appeal.UNSIGNED);
    }
}
