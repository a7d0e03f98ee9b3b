package org.cityedms.dispatch.web;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchBatch;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Language;
import org.cityedms.problem.ProblemTexts;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DeliveryWay;

/** Schema {@code Dispatch}. */
record DispatchJson(
        String id,
        String document,
        String number,
        String registeredOn,
        String summary,
        String name,
        String address,
        String email,
        String correspondentId,
        String method,
        String postalKind,
        String state,
        String batch,
        String batchId,
        String sentOn,
        String tracking,
        Integer weight,
        String note,
        String returnReason) {

    static DispatchJson of(Dispatch dispatch) {
        return new DispatchJson(
                Long.toString(dispatch.id()),
                dispatch.document().value(),
                dispatch.letter().map(Dispatch.Letter::number).orElse(null),
                dispatch.letter()
                        .map(Dispatch.Letter::registeredOn)
                        .map(LocalDate::toString)
                        .orElse(null),
                dispatch.letter().flatMap(Dispatch.Letter::summary).orElse(null),
                dispatch.addressee().isHidden() ? null : dispatch.addressee().name(),
                dispatch.addressee().address().orElse(null),
                dispatch.addressee().email().orElse(null),
                dispatch.addressee().correspondentId().orElse(null),
                dispatch.addressee().way().code(),
                dispatch.addressee().postalKind().map(Coded::code).orElse(null),
                dispatch.state().code(),
                dispatch.batch().orElse(null),
                dispatch.batchId().map(String::valueOf).orElse(null),
                dispatch.sentOn().map(LocalDate::toString).orElse(null),
                dispatch.tracking().orElse(null),
                dispatch.weight().orElse(null),
                dispatch.note().orElse(null),
                dispatch.returnReason().orElse(null));
    }

    static List<DispatchJson> all(List<Dispatch> dispatches) {
        return dispatches.stream().map(DispatchJson::of).toList();
    }

    /** Schema {@code DispatchList}. */
    record ListJson(List<DispatchJson> dispatches, List<WarningJson> warnings, String next) {}

    /** What the sender should think of. */
    record WarningJson(String code, String uk, String en) {
        static WarningJson of(FieldError warning) {
            return new WarningJson(
                    warning.code(),
                    ProblemTexts.text(warning, Language.UKRAINIAN),
                    ProblemTexts.text(warning, Language.ENGLISH));
        }
    }

    /** Schema {@code DispatchBatch}. */
    record BatchJson(
            String id,
            String institution,
            String number,
            String sentOn,
            String sentBy,
            String method,
            int letters) {
        static BatchJson of(DispatchBatch batch) {
            return new BatchJson(
                    Long.toString(batch.id()),
                    batch.institutionName(),
                    batch.printedNumber(),
                    batch.sentOn().toString(),
                    batch.sentBy(),
                    batch.way().map(DeliveryWay::code).orElse(null),
                    batch.letters());
        }
    }
}
