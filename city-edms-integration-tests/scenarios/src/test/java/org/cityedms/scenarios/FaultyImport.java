package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;

/** A journal of two batches moves in; what stops in the middle is continued. */
final class FaultyImport implements FaultyWork {
    private static final int ROWS = 620;
    private static final String[] WORKING = {"checking", "importing"};

    private final OwnStandIn own;
    private String code;
    private String path;

    FaultyImport(OwnStandIn own) {
        this.own = own;
    }

    @Override
    public String register() {
        return code;
    }

    @Override
    public boolean whole() {
        return false;
    }

    @Override
    public void prepare() {
        code = Registers.newCode();
        own.admin().post(Registers.REGISTERS, Registers.settings(code)).expect(201);
        path = checked(own, code, 1, ROWS);
    }

    /** Moves rows of a journal into a register, without faults. */
    static void move(OwnStandIn own, String code, int first, int last) {
        String path = checked(own, code, first, last);
        own.admin().post(path + "/run", Json.object()).expect(202);
        assertThat(rest(own, path)).isEqualTo("done");
    }

    /** Address of an import that is ready to be run. */
    private static String checked(OwnStandIn own, String code, int first, int last) {
        StringBuilder journal =
                new StringBuilder("Реєстраційний індекс;Дата реєстрації;Кореспондент;Зміст\r\n");
        for (int n = first; n <= last; n++) {
            journal.append("01-99/").append(n).append(";05.01.2026;Школа № ").append(n);
            journal.append(";Про ремонт ").append(n).append("\r\n");
        }
        JsonNode job =
                own.admin()
                        .post(
                                JournalImports.ADDRESS,
                                Multipart.form()
                                        .text("register", code)
                                        .file(
                                                "журнал.csv",
                                                "text/csv",
                                                journal.toString()
                                                        .getBytes(StandardCharsets.UTF_8)))
                        .expect(201)
                        .json();
        String path = JournalImports.ADDRESS + "/" + job.path("id").asText();
        own.admin().put(path + "/mapping", job.path("mapping")).expect(200);
        own.admin().post(path + "/check", Json.object()).expect(202);
        assertThat(rest(own, path)).isEqualTo("checked");
        return path;
    }

    @Override
    public boolean attempt() throws Exception {
        try {
            Reply run = own.admin().post(path + "/run", Json.object());
            if (run.status() == 409) {
                letTheClaimAge();
                return false;
            }
            return run.status() == 202 && rest(own, path).equals("done");
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    /** The state in which nobody works on it. */
    private static String rest(OwnStandIn own, String path) {
        while (true) {
            String state = own.admin().get(path).expect(200).json().path("state").asText();
            if (!state.equals(WORKING[0]) && !state.equals(WORKING[1])) {
                return state;
            }
            Inbox.pause();
        }
    }

    /** A run that was killed is taken over after a minute of silence; the minute is made short. */
    private void letTheClaimAge() throws Exception {
        try (Faults database = Faults.in(own.data())) {
            database.update("UPDATE ce_import SET seen_at = seen_at - interval '2 minutes'");
        }
    }

    @Override
    public void assertDone() {
        JsonNode job = own.admin().get(path).expect(200).json();
        assertThat(job.path("state").asText()).isEqualTo("done");
        assertThat(job.path("rows").asInt()).as("rows").isEqualTo(ROWS);
        assertThat(job.path("lines").asInt()).as("lines").isEqualTo(ROWS);
        assertThat(job.path("marked").asInt() + job.path("refused").asInt()).isZero();
        assertThat(Registers.entries(own.registrar(), code))
                .extracting(line -> line.path("ordinal").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(
                        own.registrar()
                                .get(Registers.REGISTERS + "/" + code + "/next-number")
                                .expect(200)
                                .json()
                                .path("number")
                                .asText())
                .isEqualTo("01-99/" + (ROWS + 1));
    }
}
