package org.cityedms.resolution.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.ResolutionView;

/** Schema {@code Resolution}. */
record ResolutionJson(
        String id,
        int version,
        String document,
        String review,
        String parentTask,
        String point,
        PartyJson author,
        String text,
        String resolvedOn,
        String createdAt,
        String undoableUntil,
        boolean paper,
        String recordedByName,
        String preparedByName,
        boolean control,
        boolean controlled,
        PartyJson controller,
        String controlRemovedAt,
        String controlRemovedByName,
        String controlRemovalReason,
        String state,
        String withdrawalReason,
        List<String> actions,
        List<TaskJson> tasks) {

    static ResolutionJson of(ResolutionView view) {
        Resolution resolution = view.resolution();
        Optional<Resolution.Removal> removal = resolution.control().removal();
        boolean active = resolution.state() == ResolutionState.ACTIVE;
        return new ResolutionJson(
                Long.toString(resolution.id()),
                resolution.version(),
                resolution.document().value(),
                PartyJson.id(resolution.review()),
                PartyJson.id(resolution.parentTask()),
                resolution.provenance().point().orElse(null),
                PartyJson.of(resolution.author()),
                resolution.text().orElse(null),
                resolution.resolvedOn().toString(),
                OfficeTime.print(resolution.createdAt()),
                active ? OfficeTime.print(resolution.undoableUntil()) : null,
                resolution.paper(),
                resolution.recordedByName().orElse(null),
                resolution.provenance().preparedByName().orElse(null),
                active && resolution.control().on(),
                resolution.control().put(),
                resolution.control().controller().map(PartyJson::of).orElse(null),
                removal.map(Resolution.Removal::at).map(OfficeTime::print).orElse(null),
                removal.map(Resolution.Removal::byName).orElse(null),
                removal.flatMap(Resolution.Removal::reason).orElse(null),
                resolution.state().code(),
                resolution.withdrawalReason().orElse(null),
                view.actions(),
                view.tasks().stream().map(TaskJson::of).toList());
    }
}
