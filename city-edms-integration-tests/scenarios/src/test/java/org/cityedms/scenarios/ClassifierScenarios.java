package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** The classifier of appeals, and who reads and changes it. */
public class ClassifierScenarios {
    private static final String CLASSIFIER = "/s/city-edms/appeal-classifier";

    @Rule public final Acs acs = new Acs();

    @Test
    public void theAdministratorClosesALineOfTheClassifier() {
        ObjectNode own =
                Json.object(
                        "section", "category",
                        "code", "7.98",
                        "name", "Рядок перевірки",
                        "active", true);
        Problems.expect(acs.registrar().put(CLASSIFIER, own), 403, "may-not-administer");
        acs.admin().put(CLASSIFIER, own).expect(200);
        ObjectNode author = Appeals.author("Коваленко О. П.");
        author.set("categories", Appeals.array("7.98"));
        String register = Appeals.register(acs, "appeal");
        String id = Appeals.registered(acs.registrar(), register, Appeals.appeal(author));
        own.put("active", false);
        acs.admin().put(CLASSIFIER, own).expect(200);
        JsonNode problem =
                Problems.expect(
                        Appeals.send(acs.registrar(), register, Appeals.appeal(author)),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactly("record.authors.0.categories:not-in-list");
        assertThat(
                        Appeals.file(acs.registrar(), id)
                                .path("appeal")
                                .path("authors")
                                .get(0)
                                .path("categories")
                                .get(0)
                                .asText())
                .isEqualTo("7.98");
    }

    @Test
    public void aLineOfTheClassifierIsGivenOnlyWhileItIsInForce() {
        ObjectNode own =
                Json.object(
                        "section", "category",
                        "code", "7.96",
                        "name", "Рядок, що вже не чинний",
                        "validFrom", "2020-01-01",
                        "validUntil", "2020-12-31");
        acs.admin().put(CLASSIFIER, own).expect(200);
        ObjectNode author = Appeals.author("Коваленко О. П.");
        author.set("categories", Appeals.array("7.5", "7.96"));
        JsonNode problem =
                Problems.expect(
                        Appeals.send(
                                acs.registrar(),
                                Appeals.register(acs, "appeal"),
                                Appeals.appeal(author)),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactly("record.authors.0.categories:not-in-list");
        own.put("validUntil", "2019-12-31");
        Problems.expect(acs.admin().put(CLASSIFIER, own), 422, "invalid-input");
    }

    @Test
    public void theClassifierIsATableThatComesBackWithoutAChange() {
        Reply table = acs.registrar().get(CLASSIFIER + "-table").expect(200);
        assertThat(table.header("Content-Type")).startsWith("text/tab-separated-values");
        assertThat(table.text()).contains("sign\t2.1\tПервинне\tyes\t");
        Problems.expect(
                acs.registrar().post(CLASSIFIER + "-table", file(table.text())),
                403,
                "may-not-administer");
        assertThat(put(table.text(), false).path("changes")).isEmpty();
        String code = "7." + Integer.toUnsignedString(UUID.randomUUID().hashCode());
        String own = "section\tcode\tname\ncategory\t" + code + "\tРядок із таблиці\n";
        JsonNode change = put(own, true).path("changes").get(0);
        assertThat(change.path("before").isNull()).isTrue();
        assertThat(acs.registrar().get(CLASSIFIER).expect(200).text()).doesNotContain(code);
        put(own, false);
        assertThat(acs.registrar().get(CLASSIFIER).expect(200).text()).contains(code);
        JsonNode problem =
                Problems.expect(
                        acs.admin().post(CLASSIFIER + "-table", file("nothing\t1\tx\n")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("lines.1.section:not-in-list");
    }

    @Test
    public void aTableWithoutTheColumnOpensNothingThatIsClosed() {
        ObjectNode own =
                Json.object(
                        "section", "category",
                        "code", "7.94",
                        "name", "Закритий рядок",
                        "active", false);
        own.put("validUntil", "2030-12-31");
        acs.admin().put(CLASSIFIER, own).expect(200);
        JsonNode after =
                put("section\tcode\tname\ncategory\t7.94\tІнші слова\n", false)
                        .path("changes")
                        .get(0)
                        .path("after");
        assertThat(after.path("name").asText()).isEqualTo("Інші слова");
        assertThat(after.path("active").asBoolean(true)).isFalse();
        assertThat(after.path("validUntil").asText()).isEqualTo("2030-12-31");
    }

    @Test
    public void theOfficeOfAppealsAloneReadsTheClassifierAndTheRegisters() {
        AcsClient office = acs.newPerson(Appeals.APPEALS_GROUP);
        office.get(CLASSIFIER).expect(200);
        office.get(Registers.REGISTERS).expect(200);
        Problems.expect(
                acs.newPerson(Appeals.DATA_PROTECTION).get(CLASSIFIER), 403, "may-not-read");
    }

    private JsonNode put(String table, boolean trial) {
        return acs.admin()
                .post(CLASSIFIER + "-table?trial=" + trial, file(table))
                .expect(200)
                .json();
    }

    private static Multipart file(String table) {
        return Multipart.form()
                .file("classifier.tsv", "text/plain", table.getBytes(StandardCharsets.UTF_8));
    }
}
