package org.cityedms.journal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.cityedms.journal.ChainFault;
import org.cityedms.journal.FaultKind;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;

/** What somebody with the database's password might take out of a chain or slip in. */
public class MissingLinesTest extends VerifiedChain {
    private static final String CONSTRAINTS = "ce-0.2-numbers.sql";

    @Test
    public void verify_actTakenOut_isNamed() {
        update("DELETE FROM ce_journal_record", "position = 7");
        assertThat(faults())
                .containsExactly(
                        fault(FaultKind.ACT_MISSING, 7), fault(FaultKind.LINE_INSERTED, 7));
    }

    @Test
    public void verify_actAndLineTakenOut_isNamed() {
        update("DELETE FROM ce_journal_record", "position = 7");
        update("DELETE FROM ce_register_entry", "position = 7");
        assertThat(faults())
                .containsExactly(
                        new ChainFault(
                                FaultKind.ACT_MISSING,
                                "2026",
                                7,
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    public void verify_actAndLineTakenOutAndTheRestMovedUp_isFound() {
        update("DELETE FROM ce_journal_record", "position = 7");
        update("DELETE FROM ce_register_entry", "position = 7");
        for (int n = 8; n <= LINES; n++) {
            update("UPDATE ce_journal_record SET position = position - 1", "position = " + n);
            update("UPDATE ce_register_entry SET position = position - 1", "position = " + n);
        }
        update(
                "UPDATE ce_register_counter SET records = records - 1, entries = entries - 1",
                "true");
        assertThat(faults()).contains(fault(FaultKind.ACT_MOVED, 7, 8));
    }

    @Test
    public void verify_tailCutOff_isNamed() {
        update("DELETE FROM ce_journal_record", "position > 18");
        update("DELETE FROM ce_register_entry", "position > 18");
        assertThat(faults())
                .extracting(ChainFault::kind, ChainFault::position)
                .contains(tuple(FaultKind.ACT_MISSING, 19L), tuple(FaultKind.ACT_MISSING, 20L));
    }

    @Test
    public void verify_wholeYearTakenOut_isFound() {
        update("DELETE FROM ce_journal_record", "true");
        update("DELETE FROM ce_register_entry", "true");
        assertThat(verify().faultCount()).isGreaterThanOrEqualTo(LINES);
    }

    @Test
    public void verify_lineTakenOutUnderTheAct_isNamed() {
        update("DELETE FROM ce_register_entry", "position = 7");
        assertThat(faults())
                .extracting(ChainFault::kind, ChainFault::number)
                .contains(tuple(FaultKind.LINE_MISSING, Optional.of("01-21/7")));
    }

    @Test
    public void verify_lineSlippedIn_isNamed() {
        chain.insertLine(900, "01-21/7-а");
        assertThat(faults())
                .extracting(ChainFault::kind, ChainFault::number)
                .containsExactly(tuple(FaultKind.LINE_INSERTED, Optional.of("01-21/7-а")));
    }

    @Test
    public void verify_actSlippedIn_isNamed() {
        for (int n = LINES; n >= 8; n--) {
            update("UPDATE ce_journal_record SET position = position + 1", "position = " + n);
        }
        chain.chainAct(JournalAct.VOIDED, chain.line(7), 8);
        update("UPDATE ce_register_counter SET records = records + 1", "true");
        assertThat(faults())
                .extracting(ChainFault::kind, ChainFault::position)
                .contains(tuple(FaultKind.ACT_INSERTED, 8L));
    }

    @Test
    public void verify_actBeforeTheFirst_isNamed() {
        chain.chainAct(JournalAct.VOIDED, chain.line(7), 0);
        assertThat(faults())
                .extracting(ChainFault::kind, ChainFault::position)
                .contains(tuple(FaultKind.ACT_INSERTED, 0L));
    }

    @Test
    public void verify_twoActsExchanged_areBothNamed() {
        update("UPDATE ce_journal_record SET position = -1", "position = 7");
        update("UPDATE ce_journal_record SET position = 7", "position = 8");
        update("UPDATE ce_journal_record SET position = 8", "position = -1");
        assertThat(faults())
                .extracting(ChainFault::kind, ChainFault::position)
                .contains(
                        tuple(FaultKind.ACT_MOVED, 7L),
                        tuple(FaultKind.ACT_INSERTED, 8L),
                        tuple(FaultKind.LINE_CHANGED, 7L),
                        tuple(FaultKind.LINE_CHANGED, 8L))
                .doesNotHaveDuplicates();
    }

    /** As the end of a block does that nobody needed: the last number is given again. */
    @Test
    public void verify_lastNumberGivenBack_isSound() {
        chain.giveBackTheLast();
        assertThat(faults()).isEmpty();
        update("UPDATE ce_register_counter SET entries = entries + 1", "true");
        assertThat(faults())
                .extracting(ChainFault::kind)
                .containsExactly(FaultKind.COUNTER_CHANGED);
    }

    @Test
    public void verify_counterSetBack_isFound() {
        update("UPDATE ce_register_counter SET records = records - 1", "true");
        assertThat(faults())
                .extracting(ChainFault::kind)
                .containsExactly(FaultKind.COUNTER_CHANGED);
    }

    @Test
    public void verify_counterSetForward_saysWhatIsMissing() {
        update("UPDATE ce_register_counter SET records = 1000000000000", "true");
        VerificationReport report = verify();
        assertThat(report.faults()).hasSize(VerificationReport.MAXIMUM_FAULTS);
        assertThat(report.faultCount()).isEqualTo(1000000000000L - LINES);
    }

    @Test
    public void verify_absurdPosition_endsSoonAndIsFound() {
        update("UPDATE ce_journal_record SET position = 9000000000000000000", "position = 20");
        assertThat(verify().faultCount()).isGreaterThan(1);
    }

    @Test
    public void verify_ordinalTwice_isNamedWhereTheConstraintIsGone() {
        sql.execute("DROP INDEX ce_register_entry_ordinal_ux");
        try {
            update("UPDATE ce_register_entry SET ordinal = 6", "position = 7");
            assertThat(faults())
                    .contains(
                            new ChainFault(
                                    FaultKind.ORDINAL_TWICE,
                                    "2026",
                                    7,
                                    Optional.of("01-21/7"),
                                    Optional.of(chain.line(7))));
        } finally {
            update("UPDATE ce_register_entry SET ordinal = 7", "position = 7");
            TestDatabase.run(CONSTRAINTS);
        }
    }

    @Test
    public void verify_numberTwice_isNamedWhereTheConstraintIsGone() {
        sql.execute("DROP INDEX ce_register_entry_number_ux");
        sql.execute("DROP INDEX IF EXISTS ce_register_entry_year_ux");
        try {
            update("UPDATE ce_register_entry SET number = '01-21/6'", "position = 7");
            assertThat(faults())
                    .extracting(ChainFault::kind)
                    .contains(FaultKind.NUMBER_TWICE, FaultKind.LINE_CHANGED);
        } finally {
            update("UPDATE ce_register_entry SET number = '01-21/7'", "position = 7");
            TestDatabase.run(CONSTRAINTS);
        }
    }
}
