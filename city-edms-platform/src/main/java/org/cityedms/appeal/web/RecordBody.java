package org.cityedms.appeal.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cityedms.appeal.AppealDraft;
import org.cityedms.appeal.DeputyAppealDraft;
import org.cityedms.appeal.InformationRequestDraft;
import org.cityedms.appeal.RecordDraft;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;

/** A record of one of the kinds: schema {@code CaseRecord}. */
record RecordBody(
        AppealDraft appeal,
        InformationRequestDraft informationRequest,
        DeputyAppealDraft deputyAppeal) {

    /** The one that was sent. */
    RecordDraft one() {
        List<RecordDraft> sent =
                Stream.<RecordDraft>of(appeal, informationRequest, deputyAppeal)
                        .filter(Objects::nonNull)
                        .toList();
        if (sent.size() != 1) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("record", "one-record")))
                    .exception();
        }
        return sent.get(0);
    }
}
