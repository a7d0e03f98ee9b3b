package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.ImportedLine;
import org.cityedms.registration.NumberLiteral;
import org.junit.Test;

/** Lines of older journals, on a real PostgreSQL. */
public class LineImportTest {
    private static final CountingPeriod YEAR = new CountingPeriod("2026");

    private final RegisterFixture fixture = new RegisterFixture();
    private final JdbcLineImport lines =
            new JdbcLineImport(fixture.jdbc, java.time.Clock.systemUTC());

    @Test
    public void add_twoBatches_chainsThemAndCountsOn() {
        fixture.append("Перший", Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(add(line(7, ""), line(5, ""), line(5, "-а"))).isEmpty();
        assertThat(add(line(6, ""))).isEmpty();
        assertThat(fixture.append("Далі", Instant.parse("2026-04-01T10:00:00Z")).ordinal())
                .isEqualTo(8);
        assertThat(fixture.acts("2026"))
                .containsExactly(
                        "registered", "imported", "imported", "imported", "imported", "registered");
        assertThat(fixture.chainHolds("2026")).isTrue();
    }

    @Test
    public void add_intoAnEmptyPeriod_beginsTheChain() {
        assertThat(add(line(41, ""))).isEmpty();
        assertThat(fixture.chainHolds("2026")).isTrue();
        assertThat(fixture.append("Далі", Instant.parse("2026-04-01T10:00:00Z")).ordinal())
                .isEqualTo(42);
    }

    @Test
    public void add_takenOrdinalsAndNumbers_areGivenBackAndTheRestWritten() {
        fixture.append("Перший", Instant.parse("2026-03-01T10:00:00Z"));
        ImportedLine sameOrdinal = line(1, "");
        ImportedLine sameNumber = line(9, "", "01-21/1", Optional.empty());
        ImportedLine again = line(2, "");
        assertThat(add(sameOrdinal, line(2, ""), sameNumber, again, line(3, "")))
                .containsExactly(sameOrdinal, sameNumber, again);
        assertThat(fixture.acts("2026")).containsExactly("registered", "imported", "imported");
        assertThat(fixture.register().entries()).isEqualTo(3);
        assertThat(fixture.chainHolds("2026")).isTrue();
    }

    @Test
    public void add_aBatchThatIsAllThere_writesNothing() {
        add(line(1, ""), line(2, ""));
        assertThat(add(line(1, ""), line(2, ""))).hasSize(2);
        assertThat(fixture.register().entries()).isEqualTo(2);
    }

    @Test
    public void add_aLineStruckOutInTheJournal_isVoidWithItsReason() {
        add(line(1, "", "1", Optional.of("помилково")));
        assertThat(
                        fixture.jdbc
                                .sql(
                                        """
                                        SELECT e.state || r.content FROM ce_register_entry e JOIN ce_journal_record r ON r.entry_id = e.id
                                         WHERE e.register_id = ?
                                        """)
                                .param(fixture.register.id())
                                .query(String.class)
                                .single())
                .startsWith("void")
                .contains("\"reason\":\"помилково\"");
    }

    @Test
    public void add_aFullBatch_isOneStatement() {
        assertThat(
                        lines.add(
                                fixture.register,
                                YEAR,
                                LongStream.rangeClosed(1, 1000).mapToObj(n -> line(n, "")).toList(),
                                "admin",
                                "Адміністратор"))
                .isEmpty();
        assertThat(fixture.chainHolds("2026")).isTrue();
    }

    @Test
    public void parse_literals_takesWhatCouncilsWriteInOneSpelling() {
        assertThat(NumberLiteral.parse("-А")).contains(new NumberLiteral("-а"));
        assertThat(NumberLiteral.parse("/1")).contains(new NumberLiteral("/1"));
        assertThat(NumberLiteral.parse("ґ")).contains(new NumberLiteral("ґ"));
        assertThat(NumberLiteral.parse("1")).as("another ordinal").isEmpty();
        assertThat(NumberLiteral.parse("-a")).as("Latin").isEmpty();
        assertThat(NumberLiteral.parse("-")).isEmpty();
        assertThat(NumberLiteral.parse("-а/б")).isEmpty();
    }

    private List<ImportedLine> add(ImportedLine... batch) {
        return lines.add(fixture.register, YEAR, List.of(batch), "admin", "Адміністратор");
    }

    private ImportedLine line(long ordinal, String literal) {
        return line(ordinal, literal, "01-21/" + ordinal + literal, Optional.empty());
    }

    private ImportedLine line(
            long ordinal, String literal, String number, Optional<String> voided) {
        Card card = fixture.entry("Про \"старе\"\\", Optional.empty()).card();
        return new ImportedLine(
                ordinal, literal, number, LocalDate.of(2026, 2, 3), "Олена Коваль", card, voided);
    }
}
