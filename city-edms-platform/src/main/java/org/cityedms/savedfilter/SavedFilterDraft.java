package org.cityedms.savedfilter;

import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.Fields;

/**
 * A saved filter as it was sent, nothing checked yet; its members are named as the parameters of
 * the list are.
 */
public record SavedFilterDraft(
        String name,
        Boolean shared,
        String q,
        String state,
        String from,
        String to,
        String correspondent,
        String registrar,
        String documentKind,
        String sort) {
    private static final int MAXIMUM_REGISTRAR = 300;

    /**
     * The filter, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public NamedView validated() {
        Fields fields = new Fields();
        Optional<String> title = fields.requiredText("name", name, SavedFilter.MAXIMUM_NAME);
        EntryFilter filter =
                new EntryFilter(
                        fields.text("q", q, EntryQuery.MAXIMUM_TEXT),
                        fields.coded("state", state, EntryState.class),
                        fields.day("from", from),
                        fields.day("to", to),
                        fields.text("correspondent", correspondent, Card.MAXIMUM_CORRESPONDENT),
                        fields.text("registrar", registrar, MAXIMUM_REGISTRAR),
                        fields.text("documentKind", documentKind, Card.MAXIMUM_DOCUMENT_KIND));
        EntryOrder order = order(fields);
        fields.throwIfAny("invalid-input");
        return new NamedView(
                title.orElseThrow(), shared != null && shared, new ListView(filter, order));
    }

    /** A minus before the name turns the order round. */
    private EntryOrder order(Fields fields) {
        if (sort == null || sort.isBlank()) {
            return EntryOrder.NEWEST_FIRST;
        }
        boolean descending = sort.startsWith("-");
        Optional<EntrySort> by = Coded.find(EntrySort.class, descending ? sort.substring(1) : sort);
        if (by.isEmpty()) {
            fields.add(FieldError.of("sort", "not-in-list"));
        }
        return new EntryOrder(by.orElse(EntrySort.REGISTERED), descending);
    }
}
