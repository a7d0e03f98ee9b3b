package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cityedms.journal.ChainHash;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each registration adds its act to the chain of its register and period. */
public class ChainAtRegistrationTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    @Test
    public void append_inTwoYears_eachYearHasItsOwnChain() {
        fixture.append("Перший", Instant.parse("2026-03-01T10:00:00Z"));
        fixture.append("Другий", Instant.parse("2026-03-02T10:00:00Z"));
        fixture.append("Третій", Instant.parse("2027-01-01T10:00:00Z"));
        assertThat(chain("2026")).hasSize(2);
        assertThat(chain("2027")).hasSize(1);
        assertThat(chain("2026").get(1).content())
                .startsWith("{\"act\":\"registered\",\"actor\":\"registrar\"")
                .contains("\"summary\":\"Другий\"")
                .contains("\"number\":\"01-21/2\"")
                .endsWith("\"position\":2}");
    }

    @Test
    public void append_fromSixteenThreads_oneUnbrokenChain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> all =
                    IntStream.range(0, 200)
                            .<Future<?>>mapToObj(
                                    n ->
                                            threads.submit(
                                                    () ->
                                                            transaction.executeWithoutResult(
                                                                    status -> {
                                                                        fixture.append();
                                                                        if (n % 7 == 0) {
                                                                            status
                                                                                    .setRollbackOnly();
                                                                        }
                                                                    })))
                            .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        String year =
                fixture.jdbc
                        .sql("SELECT period FROM ce_register_counter WHERE register_id = ?")
                        .param(fixture.register.id())
                        .query(String.class)
                        .single();
        assertThat(chain(year)).hasSize(200 - 29);
    }

    @Test
    public void append_actBeforeIsMissing_isRefusedLoudly() {
        fixture.append("Перший", Instant.parse("2026-03-01T10:00:00Z"));
        transaction.executeWithoutResult(
                status -> {
                    fixture.jdbc.sql("SET LOCAL session_replication_role = replica").update();
                    fixture.jdbc
                            .sql("DELETE FROM ce_journal_record WHERE register_id = ?")
                            .param(fixture.register.id())
                            .update();
                });
        assertThatThrownBy(() -> fixture.append("Другий", Instant.parse("2026-03-02T10:00:00Z")))
                .hasMessageContaining("hash");
    }

    /** The records of a period, each checked against the one before. */
    private List<Row> chain(String period) {
        List<Row> rows =
                fixture.jdbc
                        .sql(
                                """
                                SELECT position, content, hash FROM ce_journal_record
                                 WHERE register_id = ? AND period = ? ORDER BY position
                                """)
                        .params(fixture.register.id(), period)
                        .query(
                                (row, n) ->
                                        new Row(
                                                row.getLong(1),
                                                row.getString(2),
                                                HexFormat.of().formatHex(row.getBytes(3))))
                        .list();
        ChainHash hashes = new ChainHash();
        byte[] expected = ChainHash.genesis(fixture.register.code().value(), period);
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            assertThat(row.position()).isEqualTo(at + 1);
            expected = hashes.next(expected, hashes.content(row.content()));
            assertThat(row.hash()).isEqualTo(HexFormat.of().formatHex(expected));
        }
        return rows;
    }

    private record Row(long position, String content, String hash) {}
}
