package org.cityedms.intake.repo;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;
import org.cityedms.intake.Draft;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.DraftSource;
import org.cityedms.intake.DraftState;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;

/** A draft as properties of its node, and back. */
final class DraftProperties {
    private static final int DETAIL = 500;

    private DraftProperties() {}

    /** The aspect of a file that has just come. */
    static Map<QName, Serializable> arrived(
            String institution, DraftSource source, DraftState state, Instant at, String by) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(IntakeModel.INSTITUTION, institution);
        properties.put(IntakeModel.SOURCE, source.code());
        properties.put(IntakeModel.STATE, state.code());
        properties.put(IntakeModel.ARRIVED_AT, Date.from(at));
        properties.put(IntakeModel.ARRIVED_BY, by);
        return properties;
    }

    /** A note, or that there is none. */
    static Map<QName, Serializable> note(Optional<DraftNote> note, Optional<String> detail) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(IntakeModel.NOTE, note.map(Coded::code).orElse(null));
        properties.put(IntakeModel.NOTE_DETAIL, detail.map(DraftProperties::cut).orElse(null));
        return properties;
    }

    /** Nothing where a hand has left the aspect incomplete. */
    static Optional<Draft> read(DocumentId id, Map<QName, Serializable> properties) {
        Optional<String> institution = text(properties, IntakeModel.INSTITUTION);
        Optional<DraftSource> source =
                text(properties, IntakeModel.SOURCE)
                        .flatMap(code -> Coded.find(DraftSource.class, code));
        Optional<DraftState> state =
                text(properties, IntakeModel.STATE)
                        .flatMap(code -> Coded.find(DraftState.class, code));
        Optional<Instant> arrivedAt = time(properties, IntakeModel.ARRIVED_AT);
        if (institution.isEmpty() || source.isEmpty() || state.isEmpty() || arrivedAt.isEmpty()) {
            return Optional.empty();
        }
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        return Optional.of(
                new Draft(
                        id,
                        institution.get(),
                        source.get(),
                        state.get(),
                        arrivedAt.get(),
                        text(properties, IntakeModel.ARRIVED_BY).orElse(""),
                        name(properties),
                        content == null || content.getMimetype() == null
                                ? "application/octet-stream"
                                : content.getMimetype(),
                        content == null ? 0 : content.getSize(),
                        Optional.ofNullable((Number) properties.get(IntakeModel.SHEETS))
                                .map(Number::intValue),
                        text(properties, IntakeModel.SUMMARY),
                        text(properties, IntakeModel.CORRESPONDENT),
                        text(properties, IntakeModel.NOTE)
                                .flatMap(code -> Coded.find(DraftNote.class, code)),
                        text(properties, IntakeModel.NOTE_DETAIL),
                        rejection(properties)));
    }

    /** The name the file came with; it may lie here under another one. */
    static String name(Map<QName, Serializable> properties) {
        return text(properties, IntakeModel.FILE_NAME)
                .orElseGet(() -> text(properties, ContentModel.PROP_NAME).orElse(""));
    }

    private static Optional<Draft.Rejection> rejection(Map<QName, Serializable> properties) {
        return time(properties, IntakeModel.REJECTED_AT)
                .map(
                        at ->
                                new Draft.Rejection(
                                        at,
                                        text(properties, IntakeModel.REJECTED_BY).orElse(""),
                                        text(properties, IntakeModel.REJECTION_REASON).orElse("")));
    }

    private static Optional<String> text(Map<QName, Serializable> properties, QName name) {
        return Optional.ofNullable((String) properties.get(name)).filter(text -> !text.isEmpty());
    }

    private static Optional<Instant> time(Map<QName, Serializable> properties, QName name) {
        return Optional.ofNullable((Date) properties.get(name)).map(Date::toInstant);
    }

    private static String cut(String detail) {
        return detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL);
    }
}
