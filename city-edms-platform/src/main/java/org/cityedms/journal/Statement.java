package org.cityedms.journal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.OfficeTime;

/**
 * What was done in a register in a month, and where its chain ended when that was written down
 * (відомість реєстрації за місяць). Its canonical form is what is kept, hashed and may be signed.
 *
 * @param institution name of the institution
 * @param register code of the register
 * @param title title of the register
 * @param revision 1, and one more each time the month is stated again
 * @param madeBy sign-in name of who made it
 * @param acts what happened
 * @param gaps ordinals between the first and the last number that no line has
 * @param head where the chain ended when the statement was made; its counting period is the
 *     statement's
 * @param previous what the statement before attests
 */
public record Statement(
        String institution,
        String register,
        String title,
        YearMonth month,
        int revision,
        Instant madeAt,
        String madeBy,
        String madeByName,
        MonthOfActs acts,
        List<OrdinalGap> gaps,
        ChainHead head,
        Optional<StatementHead> previous) {
    /** The form of the JSON, for programs that read it in many years. */
    public static final String FORM = "city-edms/statement/1";

    /** The statement as canonical JSON. */
    public String canonical() {
        Map<String, Object> members = new HashMap<>();
        members.put("form", FORM);
        members.put("institution", institution);
        members.put("register", register);
        members.put("title", title);
        members.put("period", head.period());
        members.put("month", month.toString());
        members.put("revision", revision);
        members.put("complete", !madeAt.isBefore(MonthOfActs.start(month.plusMonths(1))));
        members.put("madeAt", OfficeTime.print(madeAt));
        members.put("madeBy", madeBy);
        members.put("madeByName", madeByName);
        members.put("counts", counts());
        members.put("numbers", span(acts.first(), acts.last()));
        members.put("imported", span(acts.firstImported(), acts.lastImported()));
        members.put("voids", list(JournalAct.VOIDED));
        members.put("corrections", list(JournalAct.CORRECTED));
        members.put("reservations", reservations());
        members.put(
                "gaps",
                gaps.stream().map(gap -> Map.of("from", gap.from(), "to", gap.until())).toList());
        members.put("head", head(head));
        members.put("previous", previous.map(Statement::previous).orElse(null));
        return CanonicalJson.object(members);
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new HashMap<>();
        for (JournalAct act : JournalAct.values()) {
            counts.put(act.code(), acts.count(act));
        }
        return counts;
    }

    private Map<String, Object> reservations() {
        return Map.of(
                "made", list(JournalAct.RESERVED),
                "filled", list(JournalAct.FILLED),
                "released", list(JournalAct.RELEASED),
                "open", acts.stillReserved().stream().map(StatementAct::number).toList());
    }

    private List<Map<String, Object>> list(JournalAct act) {
        return acts.listed(act).stream().map(Statement::act).toList();
    }

    private static Map<String, Object> act(StatementAct act) {
        Map<String, Object> members = new HashMap<>();
        members.put("number", act.number());
        members.put("position", act.position());
        members.put("at", OfficeTime.print(act.at()));
        members.put("actorName", act.actorName());
        members.put("reason", act.reason().orElse(null));
        members.put(
                "changes",
                act.changes().isEmpty()
                        ? null
                        : act.changes().stream().map(ActContent.Change::members).toList());
        return members;
    }

    private static Map<String, Object> span(
            Optional<StatementAct> first, Optional<StatementAct> last) {
        return first.isEmpty()
                ? null
                : Map.of("first", first.get().number(), "last", last.orElseThrow().number());
    }

    private static Map<String, Object> head(ChainHead head) {
        return Map.of("position", head.position(), "hash", head.hash());
    }

    private static Map<String, Object> previous(StatementHead previous) {
        Map<String, Object> members = new HashMap<>(head(previous.head()));
        members.put("month", previous.month().toString());
        members.put("revision", previous.revision());
        return members;
    }
}
