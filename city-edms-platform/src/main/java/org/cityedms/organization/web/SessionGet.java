package org.cityedms.organization.web;

import java.time.Clock;
import java.util.List;
import org.cityedms.organization.Capabilities;
import org.cityedms.organization.People;
import org.cityedms.organization.Position;
import org.cityedms.organization.ReviewedPosts;
import org.cityedms.organization.Role;
import org.cityedms.organization.Roles;
import org.cityedms.organization.Staff;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/session}: who is at work, and what they may do. */
public final class SessionGet extends JsonWebScript {
    private final People people;
    private final Staff staff;
    private final Roles roles;
    private final ReviewedPosts reviewed;
    private final RegistrationRights rights;
    private final Capabilities capabilities;
    private final Clock clock;

    public SessionGet(
            Json json,
            People people,
            Staff staff,
            Roles roles,
            ReviewedPosts reviewed,
            RegistrationRights rights,
            Capabilities capabilities,
            Clock clock) {
        super(json);
        this.people = people;
        this.staff = staff;
        this.roles = roles;
        this.reviewed = reviewed;
        this.rights = rights;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        String user = people.current();
        List<Position> positions = staff.positionsOf(user, OfficeTime.dayOf(clock.instant()));
        return Answer.ok(
                new Session(
                        user,
                        people.displayName(user),
                        positions.isEmpty() ? null : positions.get(0).institution(),
                        positions.stream().map(Position::title).toList(),
                        roles.rolesOf(user, clock.instant()).stream()
                                .map(role -> RoleJson.of(role, reviewed, people))
                                .toList(),
                        rights.mayRegister(),
                        rights.mayAdminister(),
                        rights.mayBackdate(),
                        capabilities.granted()));
    }

    record Session(
            String userName,
            String displayName,
            String institution,
            List<String> posts,
            List<RoleJson> roles,
            boolean mayRegister,
            boolean mayAdminister,
            boolean mayBackdate,
            List<String> capabilities) {}

    record RoleJson(
            long post,
            long unit,
            String institution,
            String unitName,
            String title,
            boolean headsUnit,
            boolean reviews,
            String holder,
            String holderName,
            String basis) {
        static RoleJson of(Role role, ReviewedPosts reviewed, People people) {
            return new RoleJson(
                    role.post(),
                    role.unit(),
                    role.institution(),
                    role.unitName(),
                    role.title(),
                    role.headsUnit(),
                    reviewed.reviews(role),
                    role.isVacant() ? null : role.holder(),
                    role.isVacant() ? null : people.displayName(role.holder()),
                    role.basis().code());
        }
    }
}
