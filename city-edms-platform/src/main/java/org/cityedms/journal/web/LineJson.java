package org.cityedms.journal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.LineHistory;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Entry;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterLine;

/** Schema {@code EntryHistory}. */
record LineJson(
        long id,
        String register,
        String registerTitle,
        String period,
        String state,
        String document,
        long ordinal,
        String number,
        String registeredOn,
        String registeredAt,
        String registrarName,
        String documentKind,
        String summary,
        String correspondent,
        String correspondentNumber,
        String correspondentDate,
        String genesis,
        boolean sound,
        List<ActJson> acts) {

    static LineJson of(LineHistory history) {
        RegisterLine line = history.line();
        Entry entry = line.entry();
        Optional<Entry.Content> content = entry.content();
        return new LineJson(
                entry.id(),
                line.register().value(),
                line.registerTitle(),
                line.period(),
                entry.state().code(),
                entry.document().map(DocumentId::value).orElse(null),
                entry.ordinal(),
                entry.number(),
                entry.registeredOn().toString(),
                OfficeTime.print(entry.registeredAt()),
                entry.registrarName(),
                content.flatMap(Entry.Content::documentKind).orElse(null),
                content.flatMap(Entry.Content::summary).orElse(null),
                content.flatMap(Entry.Content::correspondent).orElse(null),
                content.flatMap(Entry.Content::correspondentNumber).orElse(null),
                content.flatMap(Entry.Content::correspondentDate)
                        .map(LocalDate::toString)
                        .orElse(null),
                history.genesis(),
                history.same(),
                history.acts().stream().map(act -> ActJson.of(act, content.isPresent())).toList());
    }
}
