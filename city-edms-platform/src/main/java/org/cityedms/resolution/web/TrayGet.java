package org.cityedms.resolution.web;

import java.util.List;
import org.cityedms.organization.Role;
import org.cityedms.resolution.TrayCounts;
import org.cityedms.resolution.TrayRole;
import org.cityedms.resolution.Trays;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/tray}. */
public final class TrayGet extends JsonWebScript {
    private final Trays trays;

    public TrayGet(Json json, Trays trays) {
        super(json);
        this.trays = trays;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(new TrayJson(trays.roles().stream().map(LineOfRole::of).toList()));
    }

    record TrayJson(List<LineOfRole> roles) {}

    record LineOfRole(RoleJson role, CountsJson counts) {
        static LineOfRole of(TrayRole role) {
            return new LineOfRole(RoleJson.of(role), CountsJson.of(role.counts()));
        }
    }

    /** Schema {@code ActingRole}. */
    record RoleJson(
            String post,
            String title,
            String unit,
            String institution,
            String basis,
            String holderName,
            String substitution) {
        static RoleJson of(TrayRole tray) {
            Role role = tray.role();
            return new RoleJson(
                    Long.toString(role.post()),
                    role.title(),
                    role.unitName(),
                    role.institutionName(),
                    role.basis().code(),
                    tray.holderName().orElse(null),
                    PartyJson.id(role.substitution()));
        }
    }

    /** Schema {@code TrayCounts}. */
    record CountsJson(
            int review,
            int toDo,
            int information,
            int toAccept,
            int requests,
            int overdue,
            int today,
            int returned,
            int sent) {
        static CountsJson of(TrayCounts counts) {
            return new CountsJson(
                    counts.review(),
                    counts.toDo(),
                    counts.information(),
                    counts.toAccept(),
                    counts.requests(),
                    counts.overdue(),
                    counts.today(),
                    counts.returned(),
                    counts.sent());
        }
    }
}
