package org.cityedms.intake.web;

import java.util.List;
import org.cityedms.intake.MailFailure;
import org.cityedms.intake.MailboxReader;
import org.cityedms.intake.MailboxState;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/mailbox}. */
public final class MailboxGet extends JsonWebScript {
    private final MailboxReader mailbox;

    public MailboxGet(Json json, MailboxReader mailbox) {
        super(json);
        this.mailbox = mailbox;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        MailboxState state = mailbox.state();
        return Answer.ok(
                new StateJson(
                        state.enabled(),
                        state.name(),
                        state.triedAt().map(DraftJson::print).orElse(null),
                        state.succeededAt().map(DraftJson::print).orElse(null),
                        state.failure().map(MailFailure::of).map(Coded::code).orElse(null),
                        state.failure().map(MailFailure::detail).orElse(null),
                        state.letters().stream().map(LetterJson::of).toList()));
    }

    record StateJson(
            boolean enabled,
            String name,
            String triedAt,
            String succeededAt,
            String failureReason,
            String failure,
            List<LetterJson> letters) {}

    record LetterJson(
            String outcome,
            String reason,
            String sender,
            String subject,
            String receivedAt,
            String takenAt,
            String draft) {

        static LetterJson of(MailboxState.TakenLetter letter) {
            return new LetterJson(
                    letter.outcome().code(),
                    letter.reason().map(Coded::code).orElse(null),
                    letter.sender(),
                    letter.subject(),
                    DraftJson.print(letter.receivedAt()),
                    DraftJson.print(letter.takenAt()),
                    letter.draft().map(DocumentId::value).orElse(null));
        }
    }
}
