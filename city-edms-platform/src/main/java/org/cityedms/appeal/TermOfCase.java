package org.cityedms.appeal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.registration.DocumentKind;

/**
 * By which of the law's terms a document is answered (строк розгляду).
 *
 * @param preset code of the deadline's preset
 */
public record TermOfCase(String preset, DeadlineStart start) {

    /**
     * The term of a record; nothing for an appeal that is not considered, and for a deputy's formal
     * request until the council names the day.
     *
     * @param received день надходження
     */
    public static Optional<TermOfCase> of(
            CaseRecord record, DocumentKind kind, LocalDate received) {
        if (record instanceof Appeal appeal) {
            return appeal.dismissal().isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            new TermOfCase(
                                    appeal.simple() ? "appeal-simple" : "appeal",
                                    DeadlineStart.on(received)));
        }
        if (record instanceof InformationRequest request) {
            return Optional.of(
                    request.urgency().isPresent()
                            ? new TermOfCase(
                                    "information-request-urgent",
                                    hours(received, request.receivedTime()))
                            : new TermOfCase("information-request", DeadlineStart.on(received)));
        }
        return deputies((DeputyAppeal) record, kind, received);
    }

    private static DeadlineStart hours(LocalDate received, Optional<LocalTime> time) {
        return time.map(hour -> DeadlineStart.at(received, hour))
                .orElseGet(() -> DeadlineStart.on(received));
    }

    private static Optional<TermOfCase> deputies(
            DeputyAppeal record, DocumentKind kind, LocalDate received) {
        boolean request = kind == DocumentKind.DEPUTY_REQUEST;
        if (record.level() == DeputyLevel.NATIONAL) {
            return Optional.of(
                    new TermOfCase(
                            request ? "mp-request" : "mp-appeal", DeadlineStart.on(received)));
        }
        if (request) {
            return record.answerBy()
                    .map(
                            day ->
                                    new TermOfCase(
                                            "deputy-request", DeadlineStart.naming(received, day)));
        }
        return Optional.of(new TermOfCase("deputy-appeal", DeadlineStart.on(received)));
    }
}
