package org.cityedms.registration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cityedms.registration.Coded;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.NumberTemplate;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.Restart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers in the table {@code ce_register}. */
public final class JdbcRegisters implements Registers {
    private static final String SELECT =
            """
            SELECT r.id, i.code AS institution, i.name AS institution_name, r.code, r.title, r.kind, r.index_text, r.template, r.restart,
                   r.start_value, r.active, r.edition,
                   (SELECT c.last_ordinal FROM ce_register_counter c
                     WHERE c.register_id = r.id AND c.period = CASE r.restart WHEN 'yearly' THEN :year WHEN 'quarterly' THEN :quarter WHEN 'never' THEN '-' END) AS last_ordinal,
                   (SELECT COALESCE(SUM(c.entries), 0) FROM ce_register_counter c WHERE c.register_id = r.id) AS entries
              FROM ce_register r JOIN ce_institution i ON i.id = r.institution_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Parsed once: there are as many as registers use. */
    private final Map<String, NumberTemplate> templates = new ConcurrentHashMap<>();

    public JdbcRegisters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Register> find(RegisterCode code) {
        return jdbc.sql(SELECT + " WHERE r.code = :code")
                .param("year", period(Restart.YEARLY))
                .param("quarter", period(Restart.QUARTERLY))
                .param("code", code.value())
                .query(this::register)
                .optional();
    }

    @Override
    public List<Register> all() {
        return jdbc.sql(SELECT)
                .param("year", period(Restart.YEARLY))
                .param("quarter", period(Restart.QUARTERLY))
                .query(this::register)
                .list();
    }

    @Override
    public void create(RegisterSettings settings) {
        // A code that another administrator takes at this moment is a refusal, not a failed
        // transaction that Alfresco would try again.
        int created =
                statement(
                                """
                        INSERT INTO ce_register
                               (institution_id, code, title, kind, index_text, template, restart, start_value, active)
                        VALUES (:institution, :code, :title, :kind, :index, :template, :restart, :start, :active)
                        ON CONFLICT (code) DO NOTHING
                        """,
                                settings)
                        .update();
        if (created == 0) {
            throw RegistrationProblems.registerExists(settings.code()).exception();
        }
    }

    @Override
    public void update(RegisterCode code, RegisterSettings settings) {
        // Waits for registrations under way, and holds new ones off: whether the register has
        // entries is certain afterwards.
        long id =
                jdbc.sql("SELECT id FROM ce_register WHERE code = :code FOR UPDATE")
                        .param("code", code.value())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(
                                () ->
                                        RegistrationProblems.registerNotFound(code.value())
                                                .exception());
        Register before = find(code).orElseThrow();
        refuseRenamingInUse(before, settings);
        if (!settings.code().equals(code) && find(settings.code()).isPresent()) {
            throw RegistrationProblems.registerExists(settings.code()).exception();
        }
        statement(
                        """
                        UPDATE ce_register
                           SET institution_id = :institution, code = :code, title = :title, kind = :kind, index_text = :index,
                               template = :template, restart = :restart, start_value = :start, active = :active
                         WHERE id = :id
                        """,
                        settings)
                .param("id", id)
                .update();
    }

    @Override
    public long nextOrdinal(Register register, CountingPeriod period) {
        return jdbc.sql(
                        "SELECT last_ordinal + 1 FROM ce_register_counter WHERE register_id = :register AND period = :period")
                .param("register", register.id())
                .param("period", period.key())
                .query(Long.class)
                .optional()
                .orElse(register.settings().startValue());
    }

    private void refuseRenamingInUse(Register before, RegisterSettings settings) {
        RegisterSettings old = before.settings();
        boolean renamed =
                !old.code().equals(settings.code())
                        || old.kind() != settings.kind()
                        || !old.institution().equals(settings.institution());
        if (renamed && hasActs(before.id())) {
            throw RegistrationProblems.registerInUse(old.title()).exception();
        }
        if (old.restart() != settings.restart() && hasLinesOfThisYear(before.id())) {
            throw RegistrationProblems.restartInUse(old.title()).exception();
        }
    }

    /** Also where all its numbers were given back: the code is in the chain. */
    private boolean hasActs(long register) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM ce_register_counter WHERE register_id = :id AND records > 0)")
                .param("id", register)
                .query(Boolean.class)
                .single();
    }

    /** Under another rule the count would begin anew, and numbers of this year come again. */
    private boolean hasLinesOfThisYear(long register) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM ce_register_entry WHERE register_id = :id AND registered_on >= :day)")
                .param("id", register)
                .param("day", OfficeTime.dayOf(clock.instant()).withDayOfYear(1))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, RegisterSettings settings) {
        long institution =
                jdbc.sql("SELECT id FROM ce_institution WHERE code = :code")
                        .param("code", settings.institution())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(
                                () ->
                                        RegistrationProblems.institutionNotFound(
                                                        settings.institution())
                                                .exception());
        return jdbc.sql(sql)
                .param("institution", institution)
                .param("code", settings.code().value())
                .param("title", settings.title())
                .param("kind", settings.kind().code())
                .param("index", settings.index())
                .param("template", settings.template().toString())
                .param("restart", settings.restart().code())
                .param("start", settings.startValue())
                .param("active", settings.active());
    }

    private String period(Restart restart) {
        return CountingPeriod.of(restart, OfficeTime.dayOf(clock.instant())).key();
    }

    private Register register(ResultSet row, int number) throws SQLException {
        RegisterSettings settings =
                new RegisterSettings(
                        row.getString("institution"),
                        new RegisterCode(row.getString("code")),
                        row.getString("title"),
                        Coded.find(DocumentKind.class, row.getString("kind")).orElseThrow(),
                        row.getString("index_text"),
                        templates.computeIfAbsent(row.getString("template"), NumberTemplate::parse),
                        Coded.find(Restart.class, row.getString("restart")).orElseThrow(),
                        row.getLong("start_value"),
                        row.getBoolean("active"));
        long last = row.getLong("last_ordinal");
        long next = row.wasNull() ? settings.startValue() : last + 1;
        return new Register(
                row.getLong("id"),
                settings,
                row.getString("institution_name"),
                next,
                row.getLong("entries"),
                row.getLong("edition"));
    }
}
