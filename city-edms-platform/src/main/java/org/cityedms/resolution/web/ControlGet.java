package org.cityedms.resolution.web;

import java.util.List;
import org.cityedms.resolution.Control;
import org.cityedms.resolution.ControlBoard;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.UrgencyCounts;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/control}. */
public final class ControlGet extends JsonWebScript {
    private final Control control;

    public ControlGet(Json json, Control control) {
        super(json);
        this.control = control;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        ControlScope scope =
                ExecutionRequests.coded(request, "scope", ControlScope.class)
                        .orElse(ControlScope.MINE);
        return Answer.ok(BoardJson.of(control.board(scope)));
    }

    /** Schema {@code ControlBoard}. */
    record BoardJson(
            String day,
            String scope,
            UrgencyJson counts,
            List<UnitJson> units,
            List<PersonJson> people) {
        static BoardJson of(ControlBoard board) {
            return new BoardJson(
                    board.day().toString(),
                    board.scope().code(),
                    UrgencyJson.of(board.counts()),
                    board.units().stream().map(UnitJson::of).toList(),
                    board.people().stream().map(PersonJson::of).toList());
        }
    }

    record UnitJson(String unit, String name, UrgencyJson counts) {
        static UnitJson of(ControlBoard.UnitLine line) {
            return new UnitJson(
                    Long.toString(line.unit()), line.name(), UrgencyJson.of(line.counts()));
        }
    }

    record PersonJson(String post, String title, String name, String unit, UrgencyJson counts) {
        static PersonJson of(ControlBoard.PersonLine line) {
            return new PersonJson(
                    Long.toString(line.post()),
                    line.title(),
                    line.name(),
                    line.unit(),
                    UrgencyJson.of(line.counts()));
        }
    }

    /** Schema {@code UrgencyCounts}. */
    record UrgencyJson(int overdue, int today, int week, int later, int none, int reported) {
        static UrgencyJson of(UrgencyCounts counts) {
            return new UrgencyJson(
                    counts.overdue(),
                    counts.today(),
                    counts.week(),
                    counts.later(),
                    counts.none(),
                    counts.reported());
        }
    }
}
