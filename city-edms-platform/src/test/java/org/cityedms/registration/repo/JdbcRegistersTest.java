package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RequestKey;
import org.junit.Test;

public class JdbcRegistersTest {
    private final RegisterFixture fixture = new RegisterFixture("{index}/{seq}", 100);
    private final RegisterCode code = fixture.register.code();

    @Test
    public void require_fresh_showsStartValueAsNext() {
        assertThat(fixture.register.example(LocalDate.of(2026, 1, 1))).isEqualTo("01-21/100");
        fixture.append();
        Register after = fixture.registers.require(code.value());
        assertThat(after.nextOrdinal()).isEqualTo(101);
        assertThat(after.entries()).isEqualTo(1);
    }

    @Test
    public void create_codeTaken_isRefused() {
        assertThat(problem(() -> fixture.registers.create(fixture.register.settings())))
                .isEqualTo("register-exists");
    }

    @Test
    public void create_noInstitution_isRefused() {
        RegisterDraft draft =
                new RegisterDraft("nowhere", "x", "т", "internal", "", "{seq}", "never", 1L, true);
        assertThat(problem(() -> fixture.registers.create(draft.validated())))
                .isEqualTo("institution-not-found");
    }

    @Test
    public void update_inUse_keepsCodeAndKindButChangesTheRest() {
        fixture.append();
        assertThat(
                        problem(
                                () ->
                                        fixture.registers.update(
                                                code, settings("renamed", "internal", "Нова"))))
                .isEqualTo("register-in-use");
        assertThat(
                        problem(
                                () ->
                                        fixture.registers.update(
                                                code, settings(code.value(), "incoming", "Нова"))))
                .isEqualTo("register-in-use");
        fixture.registers.update(code, settings(code.value(), "internal", "Нова"));
        assertThat(fixture.registers.require(code.value()).settings().title()).isEqualTo("Нова");
    }

    @Test
    public void update_codeOfAnother_isRefused() {
        String other = new RegisterFixture().register.code().value();
        assertThat(problem(() -> fixture.registers.update(code, settings(other, "internal", "т"))))
                .isEqualTo("register-exists");
    }

    @Test
    public void require_nonsense_isNotFound() {
        for (String text : new String[] {null, "", "Немає", "nope", "../x"}) {
            assertThat(problem(() -> fixture.registers.require(text)))
                    .isEqualTo("register-not-found");
        }
    }

    @Test
    public void claim_sameKeyOfSameUser_answersWithTheFirstDocument() {
        JdbcRequestKeys keys = new JdbcRequestKeys(fixture.jdbc, Clock.systemUTC());
        RequestKey key = RequestKey.parse("key-" + code.value());
        DocumentId first = DocumentId.create();
        assertThat(keys.claim("a", key, first)).isEqualTo(first);
        assertThat(keys.claim("a", key, DocumentId.create())).isEqualTo(first);
        DocumentId others = DocumentId.create();
        assertThat(keys.claim("b", key, others)).isEqualTo(others);
    }

    @Test
    public void scripts_runAgain_changeNothing() {
        fixture.append();
        TestDatabase.runScripts();
        assertThat(fixture.registers.require(code.value()).entries()).isEqualTo(1);
    }

    private static RegisterSettings settings(String code, String kind, String title) {
        return new RegisterDraft(
                        "rada", code, title, kind, "01-21", "{index}/{seq}", "yearly", 1L, true)
                .validated();
    }

    private static String problem(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).problem().code();
    }
}
