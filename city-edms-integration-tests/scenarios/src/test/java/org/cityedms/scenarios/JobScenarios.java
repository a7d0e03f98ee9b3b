package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/**
 * What the server does by the clock, here every two seconds. Time is made to pass in the database.
 */
public class JobScenarios {
    private static final String OFTEN = "0/2 * * * * ?";

    /** Longer than the clock needs to strike twice. */
    private static final Duration TWO_ROUNDS = Duration.ofSeconds(6);

    @ClassRule
    public static final OwnStandIn OWN =
            new OwnStandIn("jobs")
                    .with("city-edms.reservation-expiry.cron", OFTEN)
                    .with("city-edms.request-keys.cron", OFTEN)
                    .with("city-edms.journal.statements.cron", OFTEN);

    @Rule public final Acs acs = new Acs();

    private final String code = Registers.newCode();
    private Faults database;

    @Before
    public void connect() throws Exception {
        database = Faults.in(OWN.data());
    }

    @After
    public void disconnect() throws SQLException {
        database.close();
    }

    @Test
    public void expiredReservationsAreGivenUpOnce() throws Exception {
        register();
        long block = reserve();
        Letters.register(OWN.registrar(), code, "Після резерву");
        Thread.sleep(TWO_ROUNDS.toMillis());
        assertThat(open()).as("what has not expired stays").hasSize(1);
        expire(block);
        await(() -> open().isEmpty());
        JsonNode voided = Registers.entries(OWN.registrar(), code).get(0);
        assertThat(voided.path("state").asText()).isEqualTo("void");
        Thread.sleep(TWO_ROUNDS.toMillis());
        JsonNode acts =
                OWN.registrar()
                        .get("/s/city-edms/entries/" + voided.path("id").asLong())
                        .expect(200)
                        .json()
                        .path("acts");
        assertThat(acts).hasSize(2);
        assertThat(acts.get(1).path("reason").asText()).startsWith("не використано до");
        assertSound();
    }

    @Test
    public void aJobThatRunsOnAnotherServerIsLeftToIt() throws Exception {
        register();
        String lock = "city-edms-reservation-expiry";
        assertThat(locks()).as("locks that were held a moment").allMatch(name -> !name.isBlank());
        hold(lock, "1 hour");
        try {
            expire(reserve());
            Thread.sleep(TWO_ROUNDS.toMillis());
            assertThat(open()).as("while the other server holds the job").hasSize(1);
        } finally {
            hold(lock, "-1 second");
        }
        await(() -> open().isEmpty());
        assertSound();
    }

    @Test
    public void keysOfOldRequestsAreForgottenAndNewOnesAreNot() throws Exception {
        register();
        String old = UUID.randomUUID().toString();
        String recent = UUID.randomUUID().toString();
        int first = send(old);
        int second = send(recent);
        assertThat(second).isEqualTo(first + 1);
        database.update(
                "UPDATE ce_registration_request SET requested_at = requested_at - interval '31 days'"
                        + " WHERE request_key = '"
                        + old
                        + "'");
        await(() -> keys(old) == 0);
        assertThat(keys(recent)).isEqualTo(1);
        assertThat(send(recent)).isEqualTo(second);
        assertThat(send(old)).as("forgotten, so a new letter").isEqualTo(second + 1);
    }

    @Test
    public void theMonthBeforeIsStatedOnce() throws Exception {
        OWN.admin()
                .post(Registers.REGISTERS, Registers.settings(code).put("kind", "internal"))
                .expect(201);
        ObjectNode card = Json.object("summary", "Доповідна записка");
        Letters.send(OWN.registrar(), code, card).expect(201);
        YearMonth before = YearMonth.now(ZoneId.of("Europe/Kyiv")).minusMonths(1);
        moveTo(before);
        assertSound();
        await(() -> !statements().isEmpty());
        Thread.sleep(TWO_ROUNDS.toMillis());
        assertThat(statements()).hasSize(1);
        JsonNode statement = statements().get(0);
        assertThat(statement.path("month").asText()).isEqualTo(before.toString());
        assertThat(statement.path("revision").asInt()).isEqualTo(1);
    }

    private void register() {
        OWN.admin().post(Registers.REGISTERS, Registers.settings(code)).expect(201);
    }

    private long reserve() {
        return OWN.registrar()
                .post(Registers.REGISTERS + "/" + code + "/reservations", RegisterWork.wish(1))
                .expect(201)
                .json()
                .path("id")
                .asLong();
    }

    private JsonNode open() {
        return OWN.registrar()
                .get(Registers.REGISTERS + "/" + code + "/reservations")
                .expect(200)
                .json()
                .path("reservations");
    }

    private void expire(long block) throws SQLException {
        assertThat(
                        database.update(
                                "UPDATE ce_reservation SET expires_on = expires_on - 2 WHERE id = "
                                        + block))
                .isEqualTo(1);
    }

    private Iterable<String> locks() throws SQLException {
        return database.strings("SELECT name FROM alf_lock");
    }

    /** As another server of the repository does. */
    private void hold(String lock, String time) throws SQLException {
        database.update(
                "INSERT INTO alf_lock (uri, name, token, expires) VALUES"
                        + " ('http://www.alfresco.org/model/system/1.0', '"
                        + lock
                        + "', 'another server', clock_timestamp() + interval '"
                        + time
                        + "') ON CONFLICT (uri, name) DO UPDATE SET token = excluded.token,"
                        + " expires = excluded.expires");
    }

    /** The ordinal of the letter of a key: a new one, or the one that was registered before. */
    private int send(String key) {
        Reply reply =
                OWN.registrar()
                        .post(
                                Letters.DOCUMENTS,
                                Letters.form(code, Letters.card("Лист")),
                                "Idempotency-Key",
                                key);
        assertThat(reply.status()).as(reply.toString()).isIn(200, 201);
        return Letters.ordinal(reply.json());
    }

    private long keys(String key) throws SQLException {
        return Long.parseLong(
                database.strings(
                                "SELECT count(*) FROM ce_registration_request WHERE request_key = '"
                                        + key
                                        + "'")
                        .get(0));
    }

    /** The register's only act becomes one of an earlier month, with the hash that it then has. */
    private void moveTo(YearMonth month) throws SQLException {
        String day = month.atDay(15).toString();
        String of = " WHERE register_id = (SELECT id FROM ce_register WHERE code = '" + code + "')";
        database.update("SET session_replication_role = replica");
        assertThat(
                        database.update(
                                "UPDATE ce_register_entry SET registered_on = '"
                                        + day
                                        + "', registered_at = ('"
                                        + day
                                        + "'::date + (registered_at AT TIME ZONE 'UTC')::time) AT TIME ZONE 'UTC'"
                                        + of))
                .isEqualTo(1);
        database.update(
                "UPDATE ce_journal_record SET content = regexp_replace(content,"
                        + " '\"20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]', '\""
                        + day
                        + "', 'g')"
                        + of);
        database.update(
                "UPDATE ce_journal_record SET hash = sha256(sha256(convert_to('city-edms/journal/1'"
                        + " || chr(10) || '"
                        + code
                        + "' || chr(10) || period, 'UTF8'))"
                        + " || sha256(convert_to(content, 'UTF8')))"
                        + of);
        database.update("SET session_replication_role = DEFAULT");
    }

    private JsonNode statements() {
        return OWN.registrar()
                .get(Registers.REGISTERS + "/" + code + "/statements")
                .expect(200)
                .json()
                .path("statements");
    }

    private void assertSound() {
        JsonNode report =
                OWN.registrar()
                        .post(Registers.REGISTERS + "/" + code + "/verification", Json.object())
                        .expect(200)
                        .json();
        assertThat(report.path("sound").asBoolean()).as(report.toString()).isTrue();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.call()) {
            assertThat(Instant.now()).as("the job has come to it").isBefore(end);
            Inbox.pause();
        }
    }
}
