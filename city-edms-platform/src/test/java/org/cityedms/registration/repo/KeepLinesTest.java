package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cityedms.registration.DocumentId;
import org.junit.Test;

/** The tables themselves keep lines and acts as they were written. */
public class KeepLinesTest {
    private final RegisterFixture fixture = new RegisterFixture();

    @Test
    public void record_changedOrDeleted_isRefused() {
        fixture.append();
        for (String statement :
                List.of(
                        "UPDATE ce_journal_record SET content = '{}' WHERE register_id = ?",
                        "DELETE FROM ce_journal_record WHERE register_id = ?")) {
            assertThatThrownBy(() -> run(statement)).as(statement).hasMessageContaining("never");
        }
    }

    @Test
    public void entry_withOtherNumberDocumentOrPlace_isRefused() {
        fixture.append();
        for (String change :
                List.of(
                        "number = 'x'",
                        "ordinal = 77",
                        "literal = '-а'",
                        "position = 77",
                        "period = '1999'",
                        "node_id = '" + DocumentId.create() + "'",
                        "node_id = NULL",
                        "origin = 'imported'",
                        "state = 'reserved'",
                        "state = 'released'")) {
            assertThatThrownBy(
                            () ->
                                    run(
                                            "UPDATE ce_register_entry SET "
                                                    + change
                                                    + " WHERE register_id = ?"))
                    .as(change)
                    .hasMessageContaining("keeps its number");
        }
        assertThatThrownBy(() -> run("DELETE FROM ce_register_entry WHERE register_id = ?"))
                .hasMessageContaining("never deleted");
    }

    @Test
    public void entry_correctedThenVoid_isLeftAlone() {
        fixture.append();
        assertThat(run("UPDATE ce_register_entry SET summary = 'Інше' WHERE register_id = ?"))
                .isEqualTo(1);
        assertThat(run("UPDATE ce_register_entry SET state = 'void' WHERE register_id = ?"))
                .isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                run(
                                        "UPDATE ce_register_entry SET state = 'active' WHERE register_id = ?"))
                .hasMessageContaining("keeps its number");
    }

    private int run(String statement) {
        return fixture.jdbc.sql(statement).param(fixture.register.id()).update();
    }
}
