package org.cityedms.savedfilter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntryState;
import org.cityedms.savedfilter.SavedFilter;
import org.cityedms.savedfilter.SavedFilterProblems;
import org.cityedms.savedfilter.SavedFilters;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Saved filters as the person at work sees them. */
public final class SavedFilterAnswers {
    private final SavedFilters filters;

    public SavedFilterAnswers(SavedFilters filters) {
        this.filters = filters;
    }

    FilterList all(List<SavedFilter> found) {
        return new FilterList(found.stream().map(this::one).toList());
    }

    FilterJson one(SavedFilter filter) {
        EntryFilter lines = filter.view().filter();
        return new FilterJson(
                filter.id(),
                filter.register().value(),
                filter.name(),
                filter.shared(),
                filters.isOwn(filter),
                filters.mayChange(filter),
                filter.ownerName(),
                lines.text().orElse(null),
                lines.state().map(EntryState::code).orElse(null),
                day(lines.from()),
                day(lines.until()),
                lines.correspondent().orElse(null),
                lines.registrarName().orElse(null),
                lines.documentKind().orElse(null),
                sort(filter.view().order()));
    }

    static long id(WebScriptRequest request) {
        String text = RequestParts.path(request, "id");
        if (!text.matches("[0-9]{1,18}")) {
            throw SavedFilterProblems.notFound().exception();
        }
        return Long.parseLong(text);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static String sort(EntryOrder order) {
        return (order.descending() ? "-" : "") + order.by().code();
    }

    record FilterList(List<FilterJson> filters) {}

    record FilterJson(
            long id,
            String register,
            String name,
            boolean shared,
            boolean own,
            boolean mayChange,
            String ownerName,
            String q,
            String state,
            String from,
            String to,
            String correspondent,
            String registrar,
            String documentKind,
            String sort) {}
}
