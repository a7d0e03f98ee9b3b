package org.cityedms.registration.repo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntryPage;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads pages of {@code ce_register_entry} by the key of their order, so that the millionth page
 * costs what the first does.
 */
public final class JdbcRegisterPages {
    private final EntrySelect select;

    public JdbcRegisterPages(JdbcClient jdbc) {
        this.select = new EntrySelect(jdbc);
    }

    /**
     * A page of a register as its reader may see it; what lines tell is for the caller to leave
     * out.
     */
    EntryPage page(long register, EntryQuery query, LineReader reader) {
        EntryOrder order = query.order();
        ReadableList list =
                ReadableList.of(
                        select.list(register, query.filter(), order, reader.searchesContent()),
                        query.filter(),
                        reader.mayOpen());
        Optional<EntryCursor> from = query.cursor().or(() -> jump(register, query, list));
        if (from.isEmpty() && query.number().isPresent()) {
            return new EntryPage(List.of(), Optional.empty(), Optional.empty());
        }
        boolean backwards = from.isPresent() && !from.get().onwards();
        EntryList.Stretch stretch = list.stretch(from, query.limit() + 1);
        List<EntryRow> rows = stretch.rows();
        boolean more = rows.size() > query.limit();
        List<EntryRow> shown = new ArrayList<>(more ? rows.subList(0, query.limit()) : rows);
        if (backwards) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new EntryPage(List.of(), Optional.empty(), Optional.empty());
        }
        EntryCursor before = shown.get(0).cursor(false);
        EntryCursor after = shown.get(shown.size() - 1).cursor(true);
        boolean others =
                from.isPresent()
                        && stretch.others()
                                .orElseGet(() -> list.exists(backwards ? after : before));
        boolean hasAfter = backwards ? others : more;
        boolean hasBefore = backwards ? more : others;
        return new EntryPage(
                shown.stream().map(EntryRow::entry).toList(),
                hasAfter ? Optional.of(after) : Optional.empty(),
                hasBefore ? Optional.of(before) : Optional.empty());
    }

    /** A page as they see it who may open every document. */
    public EntryPage page(long register, EntryQuery query) {
        return page(register, query, new LineReader(entry -> true, true));
    }

    Optional<RegisterLine> line(long id) {
        return select.line(id);
    }

    Optional<RegisterLine> line(DocumentId document) {
        return select.line(document);
    }

    /** Where the page begins that a day or a number was asked for. */
    private Optional<EntryCursor> jump(long register, EntryQuery query, ReadableList list) {
        if (query.number().isPresent()) {
            return select.numbered(register, query.number().get(), query.order())
                    .filter(list::shows)
                    .map(row -> including(row, query.order()));
        }
        return query.on().map(day -> endOf(day, query.order()));
    }

    private static EntryCursor including(EntryRow row, EntryOrder order) {
        long beside = row.entry().id() + (order.descending() ? 1 : -1);
        return new EntryCursor(true, row.key(), beside);
    }

    /** In the order of time; a list in another order has no such place and begins at its start. */
    private static EntryCursor endOf(LocalDate day, EntryOrder order) {
        if (order.by() == EntrySort.DAY) {
            return order.descending()
                    ? new EntryCursor(true, day.plusDays(1).toString(), 0)
                    : new EntryCursor(true, day.toString(), 0);
        }
        LocalDate edge = order.descending() ? day.plusDays(1) : day;
        return new EntryCursor(true, SortKey.of(edge.atStartOfDay(OfficeTime.ZONE).toInstant()), 0);
    }
}
