package org.cityedms.resolution.web;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.ExecutionAct;

/** Schema {@code ExecutionAct}. */
record ActJson(
        String id,
        String act,
        String at,
        String actor,
        String actorName,
        PartyJson role,
        String review,
        String resolution,
        String task,
        String text,
        String answer,
        String due,
        List<FileJson> files) {
    static ActJson of(ExecutionAct act) {
        return new ActJson(
                Long.toString(act.id()),
                act.act(),
                OfficeTime.print(act.at()),
                act.doer().user(),
                act.doer().name(),
                PartyJson.of(act.doer()),
                PartyJson.id(act.review()),
                PartyJson.id(act.resolution()),
                PartyJson.id(act.task()),
                act.text().orElse(null),
                act.answer().map(DocumentId::value).orElse(null),
                act.due().map(LocalDate::toString).orElse(null),
                act.files().stream().map(FileJson::of).toList());
    }

    /** Schema {@code ActFile}. */
    record FileJson(String id, String name) {
        static FileJson of(ExecutionAct.ActFile file) {
            return new FileJson(file.id().value(), file.name());
        }
    }
}
