package org.cityedms.journal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.attachment.SealedFile;
import org.cityedms.journal.ChainFault;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.ComparedAnchor;
import org.cityedms.journal.FaultKind;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;

/** What somebody with the database's password might change, and what verification says of it. */
public class ChainVerifierTest extends VerifiedChain {
    @Test
    public void verify_untouched_isSoundAndNamesTheHeads() {
        VerificationReport report = verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.acts()).isEqualTo(LINES + 1);
        assertThat(report.lines()).isEqualTo(LINES + 1);
        assertThat(report.heads())
                .extracting(ChainHead::period, ChainHead::position)
                .containsExactly(tuple("2026", (long) LINES), tuple("2027", 1L));
    }

    @Test
    public void verify_onePeriod_readsOnlyIt() {
        VerificationReport report =
                verifier.verify(fixture.register, Optional.of("2027"), List.of());
        assertThat(report.acts()).isEqualTo(1);
        assertThat(report.sound()).isTrue();
    }

    @Test
    public void verify_contentChanged_namesTheActAndNotTheNext() {
        update(
                "UPDATE ce_journal_record SET content = replace(content, 'Дах', 'Двері')",
                "position = 7");
        assertThat(faults())
                .containsExactly(fault(FaultKind.ACT_CHANGED, 7), fault(FaultKind.LINE_CHANGED, 7));
    }

    @Test
    public void verify_annexChanged_namesTheDocument() {
        SealedFile annex =
                new SealedFile("n", "annex", "план.pdf", 9, "ab".repeat(32), Optional.of(2));
        fixture.append("З додатком", Instant.parse("2026-04-01T10:00:00Z"), List.of(annex));
        assertThat(verify().sound()).isTrue();
        sql.update(
                "UPDATE ce_register_entry SET card = replace(card::text, ?, ?)::json WHERE register_id = ? AND position = 21 AND period = '2026'",
                "ab".repeat(32),
                "cd".repeat(32),
                register);
        assertThat(faults()).containsExactly(fault(FaultKind.LINE_CHANGED, 21));
        assertThat(verify().faults().get(0).number()).contains("01-21/21");
    }

    @Test
    public void verify_hashChanged_namesTheActAndNotTheNext() {
        update("UPDATE ce_journal_record SET hash = sha256('x')", "position = 7");
        assertThat(faults()).containsExactly(fault(FaultKind.ACT_CHANGED, 7));
    }

    @Test
    public void verify_lastHashChanged_isFound() {
        update("UPDATE ce_journal_record SET hash = sha256('x')", "position = 20");
        assertThat(faults()).containsExactly(fault(FaultKind.ACT_CHANGED, 20));
    }

    @Test
    public void verify_kindOfActChanged_isFound() {
        update("UPDATE ce_journal_record SET act = 'imported'", "position = 3");
        assertThat(faults()).containsExactly(fault(FaultKind.ACT_CHANGED, 3));
    }

    @Test
    public void verify_anyColumnOfTheLineChanged_isFound() {
        for (String change :
                List.of(
                        "number = number || 'а'",
                        "ordinal = 100500",
                        "literal = 'а'",
                        "state = 'void'",
                        "node_id = gen_random_uuid()::text",
                        "registered_at = registered_at + INTERVAL '1 microsecond'",
                        "registered_on = registered_on - 1",
                        "registrar = 'інша'",
                        "registrar_name = 'Інша'",
                        "card = '{}'",
                        "file_hash = sha256('x')",
                        "summary = 'Інше'",
                        "summary = NULL",
                        "correspondent = 'Інший'",
                        "document_kind = 'лист'",
                        "correspondent_number = '1'",
                        "correspondent_date = DATE '2026-01-01'",
                        "position = 500",
                        "period = '2027'")) {
            RegisterFixture one = new RegisterFixture();
            one.append("Перший", Instant.parse("2026-03-01T10:00:00Z"));
            one.append("Другий", Instant.parse("2026-03-02T10:00:00Z"));
            sql.update(
                    "UPDATE ce_register_entry SET "
                            + change
                            + " WHERE register_id = ? AND position = 2",
                    one.register.id());
            assertThat(verifier.verify(one.register, Optional.empty(), List.of()).faults())
                    .as(change)
                    .extracting(ChainFault::kind)
                    .contains(FaultKind.LINE_CHANGED);
        }
    }

    @Test
    public void verify_laterActChangedTheLine_isSound() {
        chain.voidLine(7);
        chain.voidLine(3);
        assertThat(faults()).isEmpty();
    }

    @Test
    public void verify_lineSetBackToAnEarlierAct_isFound() {
        chain.voidLine(7);
        update("UPDATE ce_register_entry SET state = 'active'", "position = 7");
        assertThat(faults()).containsExactly(fault(FaultKind.LINE_CHANGED, 21, 7));
    }

    @Test
    public void verify_chainGoneAsAWhole_isFoundByAnAnchorOfItsPeriod() {
        ChainHead attested = verify().heads().get(1);
        for (String table :
                List.of("ce_journal_record", "ce_register_entry", "ce_register_counter")) {
            sql.update(
                    "DELETE FROM " + table + " WHERE register_id = ? AND period = '2027'",
                    register);
        }
        assertThat(verify().sound()).isTrue();
        VerificationReport report =
                verifier.verify(fixture.register, Optional.empty(), List.of(attested));
        assertThat(report.faults())
                .extracting(ChainFault::kind, ChainFault::period, ChainFault::position)
                .containsExactly(tuple(FaultKind.ANCHOR_DIFFERS, "2027", 1L));
        assertThat(report.anchors()).containsExactly(new ComparedAnchor(attested, false));
    }

    @Test
    public void verify_tellsOfEachAnchorWhetherItStands() {
        List<ChainHead> heads = verify().heads();
        ChainHead forged = ChainHead.of("2026", 3, new byte[32]);
        List<ChainHead> anchors = List.of(forged, heads.get(0), heads.get(1));
        assertThat(verifier.verify(fixture.register, Optional.empty(), anchors).anchors())
                .containsExactly(
                        new ComparedAnchor(forged, false),
                        new ComparedAnchor(heads.get(0), true),
                        new ComparedAnchor(heads.get(1), true));
        assertThat(verifier.verify(fixture.register, Optional.of("2027"), anchors).anchors())
                .containsExactly(new ComparedAnchor(heads.get(1), true));
    }

    @Test
    public void verify_chainRewritten_isFoundByAnAnchorOnly() {
        ChainHead attested = verify().heads().get(0);
        chain.rewriteFrom(7, content -> content.replace("Дах", "Двері"));
        assertThat(faults()).isEmpty();
        assertThat(verifier.verify(fixture.register, Optional.empty(), List.of(attested)).faults())
                .containsExactly(fault(FaultKind.ANCHOR_DIFFERS, 20));
        ChainHead genesis =
                ChainHead.of("2026", 0, ChainHash.genesis(fixture.register.code().value(), "2026"));
        assertThat(verifier.verify(fixture.register, Optional.empty(), List.of(genesis)).sound())
                .isTrue();
    }

    @Test
    public void verify_inSmallPieces_saysTheSame() {
        update("UPDATE ce_journal_record SET hash = sha256('x')", "position = 6");
        update("DELETE FROM ce_journal_record", "position IN (10, 11)");
        chain.voidLine(3);
        List<ChainFault> whole = faults();
        assertThat(whole)
                .extracting(ChainFault::kind, ChainFault::position)
                .contains(
                        tuple(FaultKind.ACT_CHANGED, 6L),
                        tuple(FaultKind.ACT_MISSING, 10L),
                        tuple(FaultKind.ACT_MISSING, 11L));
        for (int piece = 1; piece <= 7; piece++) {
            assertThat(
                            new ChainVerifier(
                                            TestDatabase.dataSource(), Clock.systemUTC(), 2, piece)
                                    .verify(fixture.register, Optional.empty(), List.of())
                                    .faults())
                    .as("pieces of %d", piece)
                    .containsExactlyElementsOf(whole);
        }
    }
}
