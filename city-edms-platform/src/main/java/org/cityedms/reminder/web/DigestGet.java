package org.cityedms.reminder.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cityedms.registration.OfficeTime;
import org.cityedms.reminder.Digest;
import org.cityedms.reminder.DigestLine;
import org.cityedms.reminder.DigestPart;
import org.cityedms.reminder.DigestSection;
import org.cityedms.reminder.Digests;
import org.cityedms.reminder.RoleDigest;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/digest}. */
public final class DigestGet extends JsonWebScript {
    private final Digests digests;

    public DigestGet(Json json, Digests digests) {
        super(json);
        this.digests = digests;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(DigestJson.of(digests.today()));
    }

    /** Schema {@code Digest}. */
    record DigestJson(String day, List<CountJson> counts, List<RoleJson> roles) {
        static DigestJson of(Digest digest) {
            return new DigestJson(
                    digest.day().toString(),
                    Arrays.stream(DigestPart.values())
                            .map(part -> new CountJson(part.code(), digest.count(part)))
                            .filter(count -> count.count() > 0)
                            .toList(),
                    digest.roles().stream().map(role -> RoleJson.of(role, digest.day())).toList());
        }
    }

    record CountJson(String part, int count) {}

    record RoleJson(
            String post,
            String title,
            String unit,
            String basis,
            String holderName,
            List<SectionJson> sections) {
        static RoleJson of(RoleDigest role, LocalDate today) {
            return new RoleJson(
                    Long.toString(role.role().post()),
                    role.role().title(),
                    role.role().unitName(),
                    role.role().basis().code(),
                    role.holderName().orElse(null),
                    role.sections().stream()
                            .map(section -> SectionJson.of(section, today))
                            .toList());
        }
    }

    record SectionJson(String part, int total, List<LineJson> lines) {
        static SectionJson of(DigestSection section, LocalDate today) {
            return new SectionJson(
                    section.part().code(),
                    section.total(),
                    section.lines().stream().map(line -> LineJson.of(line, today)).toList());
        }
    }

    record LineJson(
            String task,
            String review,
            String document,
            String number,
            String summary,
            boolean informed,
            String from,
            String executor,
            String due,
            long daysOver,
            String since) {
        static LineJson of(DigestLine line, LocalDate today) {
            String place = Long.toString(line.place());
            return new LineJson(
                    line.review() ? null : place,
                    line.review() ? place : null,
                    line.document().value(),
                    line.number().orElse(null),
                    line.summary().orElse(null),
                    line.informed(),
                    line.from().orElse(null),
                    line.executor().orElse(null),
                    line.due().map(LocalDate::toString).orElse(null),
                    line.informed() ? 0 : line.daysOver(today),
                    OfficeTime.print(line.since()));
        }
    }
}
