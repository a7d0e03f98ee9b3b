package org.cityedms.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.FieldLabel;
import org.cityedms.registration.FieldUse;
import org.cityedms.registration.LayoutField;

/**
 * Which columns the journal of a register can have (графи журналу).
 *
 * @param all those of every journal, then the further fields of the register's cards
 * @param standard those it has unless others are chosen
 */
public record JournalColumns(List<JournalColumn> all, List<JournalColumn> standard) {
    /** More than fit on paper. */
    public static final int MAXIMUM = 40;

    private static final FieldLabel ADDRESSEE = new FieldLabel("Адресат", "Addressee");

    public JournalColumns {
        all = List.copyOf(all);
        standard = List.copyOf(standard);
    }

    /** Columns as the council's cards call them. */
    public static JournalColumns of(DocumentKind kind, CardLayout layout) {
        List<JournalColumn> all = new ArrayList<>();
        for (StandardColumn column : StandardColumn.values()) {
            all.add(JournalColumn.of(column, title(column, kind, layout)));
        }
        layout.fields().stream()
                .filter(field -> field.form().isPresent() && field.use() != FieldUse.HIDDEN)
                .map(JournalColumn::of)
                .forEach(all::add);
        List<JournalColumn> standard =
                standard(kind).flatMap(code -> find(all, code).stream()).toList();
        return new JournalColumns(all, standard);
    }

    private static FieldLabel title(StandardColumn column, DocumentKind kind, CardLayout layout) {
        return column.field()
                .flatMap(field -> layout.find(field.code()))
                .flatMap(LayoutField::label)
                .orElse(
                        column == StandardColumn.CORRESPONDENT
                                        && kind.stream() == DocumentStream.OUTGOING
                                ? ADDRESSEE
                                : column.title());
    }

    /** As the annexes to КМУ № 55 and the instructions of councils have them for each kind. */
    private static Stream<String> standard(DocumentKind kind) {
        return switch (kind) {
            case INCOMING, APPEAL, INFORMATION_REQUEST, DEPUTY_APPEAL, DEPUTY_REQUEST ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "correspondent",
                            "reference",
                            "summary",
                            "resolution",
                            "receipt",
                            "state");
            case OUTGOING ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "correspondent",
                            "summary",
                            "card.executor",
                            "receipt",
                            "state");
            case INTERNAL ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "card.unit",
                            "summary",
                            "card.addressee",
                            "resolution",
                            "receipt",
                            "state");
            case ORDER ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "card.orderType",
                            "summary",
                            "card.signedBy",
                            "card.developer",
                            "receipt",
                            "state");
            case EXECUTIVE_DECISION ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "summary",
                            "card.meetingDate",
                            "card.speaker",
                            "card.developer",
                            "receipt",
                            "state");
            case COUNCIL_DECISION ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "summary",
                            "card.session",
                            "card.convocation",
                            "card.speaker",
                            "card.developer",
                            "state");
            case PROTOCOL ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "card.body",
                            "card.meetingDate",
                            "card.meetingNumber",
                            "summary",
                            "card.chair",
                            "card.secretary",
                            "state");
            case CONTRACT ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "correspondent",
                            "summary",
                            "card.amount",
                            "card.validUntil",
                            "card.responsible",
                            "state");
            case POWER_OF_ATTORNEY ->
                    Stream.of(
                            "number",
                            "registeredOn",
                            "card.grantee",
                            "summary",
                            "card.validUntil",
                            "card.signedBy",
                            "receipt",
                            "state");
        };
    }

    public Optional<JournalColumn> find(String code) {
        return find(all, code);
    }

    private static Optional<JournalColumn> find(List<JournalColumn> all, String code) {
        return all.stream().filter(column -> column.code().equals(code)).findFirst();
    }

    /**
     * The columns of some codes; nothing where one is unknown or stands twice, or none is named.
     */
    public Optional<List<JournalColumn>> named(List<String> codes) {
        List<JournalColumn> named = codes.stream().flatMap(code -> find(code).stream()).toList();
        boolean sound =
                !codes.isEmpty()
                        && codes.size() <= MAXIMUM
                        && named.size() == codes.size()
                        && codes.stream().distinct().count() == codes.size();
        return sound ? Optional.of(named) : Optional.empty();
    }

    /** Those of some codes that there still are. */
    List<JournalColumn> left(List<String> codes) {
        return codes.stream().flatMap(code -> find(code).stream()).toList();
    }
}
