package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Files that executors bring for their reports. */
public class ReportFileScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void aPhotoOfWhatWasDoneBelongsToTheReportAndIsReadByWhoeverReadsTheReport() {
        Executions letter =
                Executions.registered(
                        acs, Letters.card("Яма на дорозі").put("confidentiality", "official-use"));
        JsonNode main = Executions.task(letter.resolved(), "main");
        byte[] photo = Letters.pdf();
        JsonNode file = bring(acs.demo("lawyer"), main, "звіт/фото.pdf", photo).expect(201).json();
        assertThat(file.path("name").asText()).isEqualTo("фото.pdf");
        JsonNode reported =
                report(acs.demo("lawyer"), letter, main, file.path("id").asText())
                        .expect(200)
                        .json();
        JsonNode history = reported.path("history");
        assertThat(history.get(history.size() - 1).path("files").get(0)).isEqualTo(file);
        String bytes = AcsClient.V1 + "/nodes/" + file.path("id").asText() + "/content";
        assertThat(acs.demo("mayor").get(bytes).expect(200).body()).isEqualTo(photo);
        assertThat(acs.demo("manager").get(bytes).status()).isIn(403, 404);
        assertThat(
                        acs.demo("mayor")
                                .get(letter.path("attachments"))
                                .expect(200)
                                .json()
                                .path("attachments"))
                .isEmpty();
        assertThat(acs.demo("lawyer").delete(AcsClient.V1 + "/nodes/" + file.path("id").asText()))
                .matches(reply -> reply.status() == 403);
    }

    @Test
    public void onlyWhoeverMayReportNowBringsFilesAndOnlyForTheirOwnTask() {
        Executions letter = Executions.registered(acs, "Чужий звіт");
        JsonNode resolution = letter.resolved();
        JsonNode main = Executions.task(resolution, "main");
        JsonNode co = Executions.task(resolution, "co");
        for (String user : List.of("mayor", "registrar", "secretary", "manager")) {
            Problems.expect(
                    bring(acs.demo(user), main, "x.pdf", Letters.pdf()),
                    403,
                    "execution-not-yours");
        }
        Problems.expect(
                bring(
                        acs.demo("secretary"),
                        Executions.task(resolution, "info"),
                        "x.pdf",
                        Letters.pdf()),
                403,
                "execution-not-yours");
        Problems.expect(
                bring(acs.demo("lawyer"), main, "порожній.txt", new byte[0]), 422, "empty-annex");
        String part =
                bring(acs.registrar(), co, "частина.pdf", Letters.pdf())
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        report(acs.demo("lawyer"), letter, main, part),
                                        422,
                                        "invalid-input")))
                .containsExactly("files:of-another-task");
        letter.step(acs.demo("lawyer"), main, "report", "Зроблено").expect(200);
        Problems.expect(
                bring(acs.demo("lawyer"), main, "x.pdf", Letters.pdf()),
                409,
                "execution-wrong-state");
    }

    private static Reply bring(AcsClient who, JsonNode task, String name, byte[] bytes) {
        return who.post(
                Executions.TASKS + task.path("id").asText() + "/files",
                Multipart.form().file(name, "application/pdf", bytes));
    }

    private static Reply report(AcsClient who, Executions letter, JsonNode task, String file) {
        ObjectNode step = Json.object("act", "report", "text", "Зроблено");
        step.putArray("files").add(file);
        return letter.act(who, task, step);
    }
}
