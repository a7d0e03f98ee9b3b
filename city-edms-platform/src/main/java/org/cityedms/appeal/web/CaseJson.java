package org.cityedms.appeal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.CaseFile;
import org.cityedms.appeal.CaseLimit;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.DeputyAppeal;
import org.cityedms.appeal.InformationRequest;
import org.cityedms.appeal.QuestionState;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;

/** Schema {@code CaseFile}. */
record CaseJson(
        String id,
        AppealJson appeal,
        RequestJson informationRequest,
        DeputyJson deputyAppeal,
        List<QuestionJson> questions,
        List<ActJson> acts,
        List<LimitJson> limits) {

    static CaseJson of(CaseFile file) {
        CaseRecord record = file.record();
        return new CaseJson(
                file.document().value(),
                record instanceof Appeal appeal ? AppealJson.of(appeal) : null,
                record instanceof InformationRequest request ? RequestJson.of(request) : null,
                record instanceof DeputyAppeal deputy ? DeputyJson.of(deputy) : null,
                file.questions().stream()
                        .map(question -> QuestionJson.of(question, file.numbers()))
                        .toList(),
                file.acts().stream().map(ActJson::of).toList(),
                file.limits().stream().map(LimitJson::of).toList());
    }

    record AppealJson(
            String form,
            String sign,
            String kind,
            String subject,
            String type,
            List<AuthorJson> authors,
            int signers,
            boolean signed,
            String dismissal,
            String previous,
            boolean simple,
            String result) {
        static AppealJson of(Appeal appeal) {
            return new AppealJson(
                    appeal.form(),
                    appeal.sign(),
                    appeal.kind(),
                    appeal.subject(),
                    appeal.type(),
                    appeal.authors().stream().map(AuthorJson::of).toList(),
                    appeal.signers(),
                    appeal.signed(),
                    appeal.dismissal().map(Coded::code).orElse(null),
                    appeal.previous().map(DocumentId::value).orElse(null),
                    appeal.simple(),
                    appeal.result().orElse(null));
        }
    }

    record RequestJson(
            String requesterKind,
            AuthorJson requester,
            String information,
            String answerForm,
            String urgency,
            String receivedTime,
            boolean incomplete) {
        static RequestJson of(InformationRequest request) {
            return new RequestJson(
                    request.requesterKind().code(),
                    AuthorJson.of(request.requester()),
                    request.information(),
                    request.answerForm().code(),
                    request.urgency().map(Coded::code).orElse(null),
                    request.receivedTime().map(Object::toString).orElse(null),
                    request.incomplete());
        }
    }

    record DeputyJson(
            String level,
            String deputy,
            String council,
            Integer convocation,
            String session,
            String question,
            String answerBy) {
        static DeputyJson of(DeputyAppeal appeal) {
            return new DeputyJson(
                    appeal.level().code(),
                    appeal.deputy(),
                    appeal.council().orElse(null),
                    appeal.convocation().orElse(null),
                    appeal.session().orElse(null),
                    appeal.question(),
                    appeal.answerBy().map(LocalDate::toString).orElse(null));
        }
    }

    record AuthorJson(
            String name,
            String address,
            String phone,
            String email,
            String sex,
            List<String> categories,
            List<String> socialStates) {
        static AuthorJson of(Author author) {
            return new AuthorJson(
                    author.name().orElse(null),
                    author.address().orElse(null),
                    author.phone().orElse(null),
                    author.email().orElse(null),
                    author.sex().orElse(null),
                    author.categories(),
                    author.socialStates());
        }
    }

    record QuestionJson(
            long id,
            String text,
            String group,
            String answer,
            String answerNumber,
            String place,
            String result,
            String closedAt) {
        static QuestionJson of(QuestionState state, Map<DocumentId, String> numbers) {
            Optional<QuestionState.Closing> closing = state.answer();
            return new QuestionJson(
                    state.id(),
                    state.question().text(),
                    state.question().group(),
                    closing.map(found -> found.document().value()).orElse(null),
                    closing.map(found -> numbers.get(found.document())).orElse(null),
                    closing.flatMap(QuestionState.Closing::place).orElse(null),
                    closing.flatMap(QuestionState.Closing::result).orElse(null),
                    closing.flatMap(QuestionState.Closing::at).map(OfficeTime::print).orElse(null));
        }
    }

    record ActJson(
            long id,
            String act,
            String at,
            String actorName,
            String on,
            String due,
            String body,
            String ground,
            String explanation,
            String lateReason,
            String bodyLetter,
            String authorLetter) {
        static ActJson of(CaseAct act) {
            return new ActJson(
                    act.id(),
                    act.kind().code(),
                    OfficeTime.print(act.at()),
                    act.actorName(),
                    act.on().toString(),
                    act.due().map(LocalDate::toString).orElse(null),
                    act.body().orElse(null),
                    act.ground().orElse(null),
                    act.explanation().orElse(null),
                    act.lateReason().orElse(null),
                    act.bodyLetter().map(DocumentId::value).orElse(null),
                    act.authorLetter().map(DocumentId::value).orElse(null));
        }
    }

    record LimitJson(String act, String due) {
        static LimitJson of(CaseLimit limit) {
            return new LimitJson(limit.act().code(), limit.due().toString());
        }
    }
}
