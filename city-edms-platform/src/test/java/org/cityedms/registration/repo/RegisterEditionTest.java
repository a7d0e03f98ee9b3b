package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What moves a register's edition on, in PostgreSQL. */
public class RegisterEditionTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final long before = edition();

    @Test
    public void settings_changed_moveItOn() {
        run("UPDATE ce_register SET active = FALSE WHERE id = " + fixture.register.id());
        assertThat(edition()).isGreaterThan(before);
    }

    @Test
    public void layouts_ofTheRegisterOrItsKind_moveItOn() {
        run(layout("NULL", Long.toString(fixture.register.id())));
        long own = edition();
        assertThat(own).isGreaterThan(before);
        run(layout("'internal'", "NULL"));
        long ofKind = edition();
        assertThat(ofKind).isGreaterThan(own);
        run("DELETE FROM ce_card_layout WHERE kind = 'internal' AND changed_by = 'edition-test'");
        assertThat(edition()).isGreaterThan(ofKind);
    }

    @Test
    public void nameOfItsInstitution_movesItOn() {
        run("UPDATE ce_institution SET name = name WHERE code = 'rada'");
        assertThat(edition()).isGreaterThan(before);
    }

    @Test
    public void directoryOfWays_movesItOn() {
        run("UPDATE ce_delivery_way SET title_uk = title_uk WHERE code = 'post'");
        assertThat(edition()).isGreaterThan(before);
    }

    @Test
    public void whatIsNotItsOwn_leavesIt() {
        RegisterFixture other = new RegisterFixture();
        run(layout("NULL", Long.toString(other.register.id())));
        run(layout("'contract'", "NULL"));
        run("UPDATE ce_register SET title = 'Інший' WHERE id = " + other.register.id());
        fixture.append();
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    public void editionOfARollback_neverComesAgain() {
        long undone =
                new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()))
                        .execute(
                                status -> {
                                    status.setRollbackOnly();
                                    run(
                                            "UPDATE ce_register SET title = 'Ні' WHERE id = "
                                                    + fixture.register.id());
                                    return edition();
                                });
        assertThat(edition()).isEqualTo(before);
        run("UPDATE ce_register SET title = 'Так' WHERE id = " + fixture.register.id());
        assertThat(edition()).isGreaterThan(undone);
    }

    private static String layout(String kind, String register) {
        return "INSERT INTO ce_card_layout (kind, register_id, fields, changed_at, changed_by) VALUES ("
                + kind
                + ", "
                + register
                + ", NULL, now(), 'edition-test')";
    }

    private void run(String sql) {
        fixture.jdbc.sql(sql).update();
    }

    private long edition() {
        return fixture.register().edition();
    }
}
