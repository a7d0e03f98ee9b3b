package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** What fails after the number was taken gives the number back. */
public class RollbackScenarios {

    private static final String NODES = AcsClient.V1 + "/nodes/";

    @Rule public final Acs acs = new Acs();

    /**
     * A rule of the folder where the letters are filed fails while their transaction commits: it
     * wants to register into a register that is not there.
     */
    @Test
    public void aRuleThatFailsAtCommitGivesTheNumberBackAndKeepsNothing() {
        String code = Registers.create(acs);
        String first = Letters.id(Letters.register(acs.registrar(), code, "Перший лист"));
        String folder =
                acs.admin().get(NODES + first).expect(200).entry().path("parentId").asText();
        ActionScenarios.addRule(
                acs.admin(), folder, ActionScenarios.parameters("no-such-register"));
        int before = children(folder);

        Reply reply = Letters.send(acs.registrar(), code, Letters.card("Лист, що не ввійде"));

        assertThat(reply.status()).as(reply.toString()).isGreaterThanOrEqualTo(400);
        assertThat(children(folder)).isEqualTo(before);
        assertThat(Registers.numbers(acs.registrar(), code, "")).containsExactly("01-99/1");
        removeRules(folder);
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), code, "Другий лист")))
                .isEqualTo(2);
    }

    @Test
    public void aFileThatCannotBeReadGivesNoNumber() {
        String code = Registers.create(acs);
        String cut =
                "--b\r\nContent-Disposition: form-data; name=\"register\"\r\n\r\n"
                        + code
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"card\"\r\n\r\n"
                        + Letters.card("Обірваний лист")
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"лист.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4";
        Reply reply =
                acs.registrar()
                        .send(
                                "POST",
                                Letters.DOCUMENTS,
                                "multipart/form-data; boundary=b",
                                BodyPublishers.ofString(cut));
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), code, "Лист"))).isEqualTo(1);
    }

    @Test
    public void aFailedRegistrationOfAFileLeavesItAsItWas() {
        String code = Registers.create(acs);
        AcsClient registrar = acs.registrar();
        String file = Folder.create(registrar, "-my-").upload(registrar, "лист.pdf", Letters.pdf());
        JsonNode before = registrar.get(NODES + file).expect(200).entry();
        registrar
                .post(
                        Letters.DOCUMENTS + "/" + file + "/registration",
                        Json.object("register", code, "card", Letters.card("ї".repeat(151))))
                .expect(422);
        assertThat(registrar.get(NODES + file).expect(200).entry()).isEqualTo(before);
    }

    private int children(String folder) {
        return acs.admin()
                .get(NODES + folder + "/children")
                .expect(200)
                .json()
                .path("list")
                .path("pagination")
                .path("totalItems")
                .asInt();
    }

    private void removeRules(String folder) {
        String rules = ActionScenarios.rules(folder);
        acs.admin()
                .get(rules)
                .expect(200)
                .json()
                .path("list")
                .path("entries")
                .forEach(
                        rule ->
                                acs.admin()
                                        .delete(
                                                rules
                                                        + "/"
                                                        + rule.path("entry").path("id").asText())
                                        .expect(204));
    }
}
