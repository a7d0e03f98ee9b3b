package org.cityedms.appeal.repo;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.ClassifierItem;
import org.cityedms.appeal.ClassifierSection;
import org.cityedms.appeal.ClassifierSource;
import org.cityedms.appeal.ShippedClassifier;
import org.cityedms.organization.People;
import org.cityedms.registration.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shipped classifier with the changes in {@code ce_appeal_classifier}. */
public final class JdbcClassifier implements Classifier {
    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final List<ClassifierItem> shipped = ShippedClassifier.load().items();

    public JdbcClassifier(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<ClassifierItem> all() {
        Map<String, ClassifierItem> items = new LinkedHashMap<>();
        shipped.forEach(item -> items.put(key(item), item));
        changes().forEach(item -> items.merge(key(item), item, JdbcClassifier::changed));
        List<ClassifierItem> sorted = new ArrayList<>(items.values());
        sorted.sort(Comparator.comparing(ClassifierItem::section));
        return sorted;
    }

    @Override
    public void put(ClassifierItem item) {
        jdbc.sql(
                        """
                        INSERT INTO ce_appeal_classifier (section, code, name, active, valid_from, valid_until, changed_at, changed_by)
                        VALUES (:section, :code, :name, :active, :from, :until, :at, :by)
                        ON CONFLICT (section, code) DO UPDATE
                           SET name = EXCLUDED.name, active = EXCLUDED.active, valid_from = EXCLUDED.valid_from,
                               valid_until = EXCLUDED.valid_until, changed_at = EXCLUDED.changed_at,
                               changed_by = EXCLUDED.changed_by
                        """)
                .param("section", item.section().code())
                .param("code", item.code())
                .param("name", item.name())
                .param("active", item.active())
                .param("from", item.validFrom().orElse(null), Types.DATE)
                .param("until", item.validUntil().orElse(null), Types.DATE)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", people.current())
                .update();
    }

    /** A line whose words the administrator left alone is known as well as before. */
    private static ClassifierItem changed(ClassifierItem before, ClassifierItem change) {
        return new ClassifierItem(
                change.section(),
                change.code(),
                change.name(),
                change.active(),
                change.validFrom(),
                change.validUntil(),
                change.name().equals(before.name()) ? before.source() : change.source());
    }

    private List<ClassifierItem> changes() {
        return jdbc.sql(
                        "SELECT section, code, name, active, valid_from, valid_until FROM ce_appeal_classifier ORDER BY code")
                .query(
                        (row, n) ->
                                new ClassifierItem(
                                        Coded.find(ClassifierSection.class, row.getString(1))
                                                .orElseThrow(),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getBoolean(4),
                                        Optional.ofNullable(row.getObject(5, LocalDate.class)),
                                        Optional.ofNullable(row.getObject(6, LocalDate.class)),
                                        ClassifierSource.OWN))
                .list();
    }

    private static String key(ClassifierItem item) {
        return item.section().code() + " " + item.code();
    }
}
