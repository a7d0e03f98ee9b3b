package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Only the registry registers: the mark and the number cannot be written by a plain client. */
public class ForgeryScenarios {

    private static final String NODES = AcsClient.V1 + "/nodes/";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aNodeIsNotCreatedWithTheMarkOfRegistration() {
        Folder folder = Folder.create(acs.admin(), "-root-");
        ObjectNode forged =
                Json.object(
                        "name",
                        "підробка.pdf",
                        "nodeType",
                        "ce:incoming",
                        "aspectNames",
                        Json.array("ce:registered"),
                        "properties",
                        Json.object("ce:number", "01-21/1", "ce:ordinal", 1));
        assertRefused(acs.admin().post(NODES + folder.id() + "/children", forged));
    }

    @Test
    public void aNodeIsNotCreatedWithANumberThatWouldMarkItSilently() {
        Folder folder = Folder.create(acs.admin(), "-root-");
        ObjectNode forged =
                Json.object(
                        "name", "підробка.pdf",
                        "nodeType", "ce:incoming",
                        "properties", Json.object("ce:number", "01-21/1"));
        assertRefused(acs.admin().post(NODES + folder.id() + "/children", forged));
    }

    @Test
    public void aPlainFileDoesNotGetTheMarkOfRegistration() {
        AcsClient registrar = acs.registrar();
        String file = Folder.create(registrar, "-my-").upload(registrar, "лист.pdf", Letters.pdf());
        ObjectNode mark = Json.object("aspectNames", Json.array("ce:registered"));
        assertRefused(registrar.put(NODES + file, mark));
        assertRefused(acs.admin().put(NODES + file, mark));
        assertNotRegistered(file);
    }

    @Test
    public void aPlainFileDoesNotGetARegistrationNumber() {
        AcsClient registrar = acs.registrar();
        String file = Folder.create(registrar, "-my-").upload(registrar, "лист.pdf", Letters.pdf());
        ObjectNode number = Json.object("properties", Json.object("ce:number", "01-21/1"));
        assertRefused(registrar.put(NODES + file, number));
        assertRefused(acs.admin().put(NODES + file, number));
        assertNotRegistered(file);
    }

    @Test
    public void aCopyOfARegisteredDocumentIsNotRegistered() {
        String id = Letters.id(Letters.register(acs.registrar(), Registers.create(acs), "Лист"));
        Folder folder = Folder.create(acs.registrar(), "-my-");
        Reply reply =
                acs.registrar()
                        .post(NODES + id + "/copy", Json.object("targetParentId", folder.id()));
        String copy = reply.expect(201).entry().path("id").asText();
        assertThat(copy).isNotEqualTo(id);
        assertNotRegistered(copy);
    }

    private void assertNotRegistered(String id) {
        JsonNode node = acs.admin().get(NODES + id).expect(200).entry();
        assertThat(node.path("aspectNames").toString()).doesNotContain("ce:registered");
        assertThat(node.path("properties").has("ce:number")).isFalse();
        JsonNode document = acs.admin().get(Letters.DOCUMENTS + "/" + id).expect(200).json();
        assertThat(document.path("registration").isNull()).isTrue();
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
    }
}
