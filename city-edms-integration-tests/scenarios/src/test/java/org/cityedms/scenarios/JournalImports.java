package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;

/** Moving journals in as an administrator does it: a file is sent, checked and then run. */
final class JournalImports {
    static final String ADDRESS = "/s/city-edms/imports";
    static final String HEADINGS =
            "Реєстраційний індекс;Дата реєстрації;Кореспондент;Короткий зміст;Примітки\r\n";

    private final Acs acs;

    JournalImports(Acs acs) {
        this.acs = acs;
    }

    JsonNode upload(String register, String file) {
        return send(acs.admin(), register, "журнал.csv", bytes(file)).expect(201).json();
    }

    Reply send(AcsClient sender, String register, String name, byte[] file) {
        return sender.post(
                ADDRESS, Multipart.form().text("register", register).file(name, "text/csv", file));
    }

    /** Confirms the columns as they were recognised, and checks the rows. */
    JsonNode check(JsonNode job) {
        acs.admin().put(path(job) + "/mapping", job.path("mapping")).expect(200);
        post(path(job) + "/check").expect(202);
        return await(job, "checked");
    }

    JsonNode run(JsonNode job) {
        post(path(job) + "/run").expect(202);
        return await(job, "done");
    }

    Reply post(String path) {
        return acs.admin().post(path, Json.object());
    }

    /** Codes of what the report blames. */
    List<String> codes(JsonNode job) {
        List<String> codes = new ArrayList<>();
        acs.admin()
                .get(path(job) + "/problems")
                .expect(200)
                .json()
                .path("problems")
                .forEach(problem -> codes.add(problem.path("code").asText()));
        return codes;
    }

    static String path(JsonNode job) {
        return ADDRESS + "/" + job.path("id").asText();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode await(JsonNode job, String state) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            JsonNode now = acs.admin().get(path(job)).expect(200).json();
            if (now.path("state").asText().equals(state)) {
                return now;
            }
            assertThat(Instant.now()).as(now.toString()).isBefore(end);
            Inbox.pause();
        }
    }
}
