package org.cityedms.correspondence.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.cityedms.organization.repo.JdbcOrganization;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.SearchKey;
import org.cityedms.registration.repo.JdbcRegisters;
import org.cityedms.registration.repo.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh register in the test database, with lines as registrations leave them. */
public final class LineFixture {
    private static final AtomicInteger CODES = new AtomicInteger();

    final JdbcClient jdbc = TestDatabase.jdbc();
    final long register;
    public final String code;
    private int ordinal;

    public LineFixture(String kind) {
        TestDatabase.prepare();
        new JdbcOrganization(jdbc).institution("rada", "Рада");
        code = "line" + CODES.incrementAndGet();
        JdbcRegisters registers = new JdbcRegisters(jdbc, Clock.systemUTC());
        registers.create(
                new RegisterDraft(
                                "rada",
                                code,
                                "Реєстр " + code,
                                kind,
                                "x" + code,
                                "{index}/{seq}",
                                "yearly",
                                1L,
                                true)
                        .validated());
        register = registers.require(code).id();
    }

    public DocumentId line(String summary) {
        return line(summary, null, null, null, null, Instant.now());
    }

    DocumentId line(
            String summary,
            String correspondent,
            String number,
            LocalDate date,
            byte[] fileHash,
            Instant at) {
        DocumentId document = DocumentId.create();
        ordinal++;
        String printed = "x" + code + "/" + ordinal;
        jdbc.sql(
                        """
                        INSERT INTO ce_register_entry
                               (register_id, period, position, ordinal, number, node_id, registered_at, registered_on, registrar,
                                registrar_name, summary, correspondent, correspondent_number, correspondent_date, number_key, search_key,
                                file_hash)
                        VALUES (:register, '2026', :ordinal, :ordinal, :number, :node, :at, :on, 'registrar', 'Олена Коваль', :summary,
                                :correspondent, :theirs, :date, :key, :words, :hash)
                        """)
                .param("register", register)
                .param("ordinal", ordinal)
                .param("number", printed)
                .param("node", document.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("on", OfficeTime.dayOf(at))
                .param("summary", summary)
                .param("correspondent", correspondent)
                .param("theirs", number)
                .param("date", date)
                .param("key", SearchKey.of(printed))
                .param("words", SearchKey.of(printed + " " + summary))
                .param("hash", fileHash)
                .update();
        return document;
    }
}
