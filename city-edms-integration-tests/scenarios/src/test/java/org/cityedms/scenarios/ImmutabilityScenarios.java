package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * After registration nobody changes a document, over any interface: neither its registrar nor the
 * administrator.
 */
@RunWith(Parameterized.class)
public class ImmutabilityScenarios {

    private static final String NODES = AcsClient.V1 + "/nodes/";

    @Parameters(name = "by {0}")
    public static List<String> users() {
        return Arrays.asList("registrar", "admin");
    }

    @Rule public final Acs acs = new Acs();

    private final String userName;

    private AcsClient user;
    private String code;
    private byte[] pdf;
    private String id;
    private JsonNode document;
    private JsonNode properties;

    public ImmutabilityScenarios(String userName) {
        this.userName = userName;
    }

    @Before
    public void registerALetter() {
        user = userName.equals("admin") ? acs.admin() : acs.demo(userName);
        code = Registers.create(acs);
        pdf = Letters.pdf();
        document =
                acs.registrar()
                        .post(
                                Letters.DOCUMENTS,
                                Letters.form(code, Letters.card("Лист"))
                                        .file("лист.pdf", "application/pdf", pdf))
                        .expect(201)
                        .json();
        id = Letters.id(document);
        properties = ownProperties();
    }

    @After
    public void theDocumentIsAsItWasRegistered() {
        assertThat(acs.registrar().get(Letters.DOCUMENTS + "/" + id).expect(200).json())
                .isEqualTo(document);
        assertThat(acs.registrar().get(NODES + id + "/content").expect(200).body()).isEqualTo(pdf);
        assertThat(ownProperties()).isEqualTo(properties);
    }

    @Test
    public void noFieldOfTheCardChangesOverV1() {
        for (String field : List.of("ce:summary", "ce:correspondent", "ce:correspondentNumber")) {
            assertRefused(update("properties", Json.object(field, "Підроблено")));
        }
        assertRefused(update("properties", Json.object("ce:sheets", 999)));
    }

    @Test
    public void aFieldOfTheCardIsNotEmptiedOverV1() {
        assertRefused(update("properties", Json.object("ce:correspondent", null)));
    }

    @Test
    public void noFieldOfTheRegistrationChangesOverV1() {
        assertRefused(update("properties", Json.object("ce:number", "01-99/777")));
        assertRefused(update("properties", Json.object("ce:ordinal", 777)));
        assertRefused(update("properties", Json.object("ce:register", "outgoing")));
        assertRefused(
                update("properties", Json.object("ce:registeredAt", "2020-01-01T00:00:00.000Z")));
        assertRefused(update("properties", Json.object("ce:registrar", "mayor")));
    }

    @Test
    public void theMarkOfRegistrationIsNotTakenOffOverV1() {
        ArrayNode aspects = Json.array();
        acs.admin()
                .get(NODES + id)
                .expect(200)
                .entry()
                .path("aspectNames")
                .forEach(
                        aspect -> {
                            if (!aspect.asText().equals("ce:registered")) {
                                aspects.add(aspect);
                            }
                        });
        assertRefused(update("aspectNames", aspects));
    }

    @Test
    public void theTypeDoesNotChangeOverV1() {
        assertRefused(update("nodeType", Json.array("ce:outgoing").get(0)));
    }

    @Test
    public void theContentDoesNotChangeOverV1() {
        assertContentRefused(
                user.send(
                        "PUT",
                        NODES + id + "/content",
                        "application/pdf",
                        BodyPublishers.ofByteArray(Letters.pdf())));
    }

    @Test
    public void theDocumentIsNotDeletedOverV1() {
        assertRefused(user.delete(NODES + id));
        assertRefused(user.delete(NODES + id + "?permanent=true"));
    }

    @Test
    public void theFolderOfTheDocumentIsNotDeletedOverV1() {
        String month = acs.admin().get(NODES + id).entry().path("parentId").asText();
        assertRefused(user.delete(NODES + month));
    }

    @Test
    public void theContentDoesNotChangeOverWebDav() {
        assertContentRefused(
                user.send(
                        "PUT",
                        webdav(),
                        "application/pdf",
                        BodyPublishers.ofByteArray(Letters.pdf())));
    }

    @Test
    public void theDocumentIsNotDeletedOverWebDav() {
        assertRefused(user.delete(webdav()));
    }

    @Test
    public void theCardDoesNotChangeByWebDavProperties() {
        String update =
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                        + "<D:propertyupdate xmlns:D=\"DAV:\""
                        + " xmlns:ce=\"http://www.city-edms.org/model/content/1.0\"><D:set><D:prop>"
                        + "<ce:number>01-99/777</ce:number><ce:summary>Підроблено</ce:summary>"
                        + "</D:prop></D:set></D:propertyupdate>";
        Reply reply =
                user.send(
                        "PROPPATCH",
                        webdav(),
                        "application/xml; charset=utf-8",
                        BodyPublishers.ofString(update));
        assertThat(reply.status()).isGreaterThanOrEqualTo(207);
    }

    @Test
    public void theDocumentIsNotRegisteredAgainOverTheWebScript() {
        Reply reply =
                user.post(
                        Letters.DOCUMENTS + "/" + id + "/registration",
                        Json.object("register", code, "card", Letters.card("Інший зміст")));
        assertRefused(reply);
    }

    @Test
    public void theDocumentIsNotRegisteredAgainByTheAction() throws InterruptedException {
        Reply reply =
                user.post(
                        AcsClient.V1 + "/action-executions",
                        Json.object(
                                "actionDefinitionId",
                                "city-edms-register",
                                "targetId",
                                id,
                                "params",
                                Json.object("register", code, "summary", "Інший зміст")));
        assertThat(reply.status()).isBetween(202, 499);
        Thread.sleep(1000); // an action run by hand is done after its request
    }

    private Reply update(String part, JsonNode value) {
        return user.put(NODES + id, Json.object(part, value));
    }

    /** The properties of our model, as any client of v1 sees them. */
    private JsonNode ownProperties() {
        JsonNode all = acs.admin().get(NODES + id).expect(200).entry().path("properties");
        var own = Json.object();
        all.fields()
                .forEachRemaining(
                        field -> {
                            if (field.getKey().startsWith("ce:")) {
                                own.set(field.getKey(), field.getValue());
                            }
                        });
        assertThat(own.path("ce:number").asText()).isEqualTo("01-99/1");
        return own;
    }

    private String webdav() {
        JsonNode node = acs.admin().get(NODES + id + "?include=path").expect(200).entry();
        StringBuilder path = new StringBuilder("/webdav");
        String folder = node.path("path").path("name").asText();
        for (String segment : folder.substring("/Company Home/".length()).split("/", -1)) {
            path.append('/').append(Folder.encoded(segment));
        }
        return path.append('/').append(Folder.encoded(node.path("name").asText())).toString();
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
    }

    /**
     * ACS wraps what refuses a content at the closing of its stream, and then answers 500 over
     * every interface.
     */
    private static void assertContentRefused(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(400, 500);
    }
}
