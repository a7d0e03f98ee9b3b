package org.cityedms.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;

/** Letters and cards as a registrar would send them. */
final class Letters {

    static final String DOCUMENTS = "/s/city-edms/documents";

    private Letters() {}

    /** The least that an incoming letter needs. */
    static ObjectNode card(String summary) {
        return Json.object(
                "summary", summary,
                "correspondent", "Міністерство розвитку громад та територій України",
                "receivedOn", "2026-01-15");
    }

    /** A small PDF that is different each time. */
    static byte[] pdf() {
        String page = "BT /F1 18 Tf 72 720 Td (Letter " + UUID.randomUUID() + ") Tj ET";
        String text =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                        + "4 0 obj<</Length "
                        + page.length()
                        + ">>stream\n"
                        + page
                        + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static Multipart form(String register, JsonNode card) {
        return Multipart.form().text("register", register).text("card", card.toString());
    }

    static Reply send(AcsClient sender, String register, JsonNode card) {
        return sender.post(
                DOCUMENTS, form(register, card).file("лист.pdf", "application/pdf", pdf()));
    }

    /** Registers a letter that nothing is wrong with. */
    static JsonNode register(AcsClient registrar, String register, String summary) {
        return send(registrar, register, card(summary)).expect(201).json();
    }

    static String number(JsonNode document) {
        return document.path("registration").path("number").asText();
    }

    static int ordinal(JsonNode document) {
        return document.path("registration").path("ordinal").asInt();
    }

    static String id(JsonNode document) {
        return document.path("id").asText();
    }
}
