package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.PostHistory;

/** Schema {@code PostHistory}. */
record PostHistoryJson(
        long post, List<VersionJson> versions, List<HeldJson> appointments, List<Long> successors) {

    static PostHistoryJson of(PostHistory history) {
        return new PostHistoryJson(
                history.post(),
                history.versions().stream().map(VersionJson::of).toList(),
                history.appointments().stream()
                        .map(
                                held ->
                                        new HeldJson(
                                                AppointmentJson.of(held.appointment()),
                                                PostJson.PersonJson.of(held.person())))
                        .toList(),
                history.successors());
    }

    record VersionJson(
            String from, String until, long unit, String unitName, String title, boolean heads) {
        static VersionJson of(PostHistory.Version version) {
            return new VersionJson(
                    version.from().toString(),
                    version.until().map(Object::toString).orElse(null),
                    version.unit(),
                    version.unitName(),
                    version.title(),
                    version.heads());
        }
    }

    record HeldJson(AppointmentJson appointment, PostJson.PersonJson person) {}
}
