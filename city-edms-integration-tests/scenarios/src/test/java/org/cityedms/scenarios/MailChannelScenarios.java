package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A letter that is registered from paper comes by e-mail too. */
public class MailChannelScenarios {
    private static final PostOffice POST = new PostOffice();

    @ClassRule public static final OwnStandIn OWN = POST.tell(new OwnStandIn("mail-channel"));

    @AfterClass
    public static void close() {
        POST.close();
    }

    @Test
    public void aLetterByEmailIsKnownByWhatItIsAboutAndItsFilesGoToTheCard() throws Exception {
        AcsClient registrar = OWN.registrar();
        // What stands in a head without an encoding is ASCII.
        String about = "About the roof of school " + UUID.randomUUID();
        String register = Registers.newCode();
        OWN.admin().post("/s/city-edms/registers", Registers.settings(register)).expect(201);
        ObjectNode card = Letters.card(about);
        card.put("correspondent", "Dakh");
        JsonNode letter = Letters.send(registrar, register, card).expect(201).json();

        POST.deliver(about, "Кошторис");
        JsonNode draft =
                Inbox.await(registrar, each -> each.path("summary").asText().equals(about)).get(0);
        String id = draft.path("id").asText();
        JsonNode known = ChannelScenarios.known(registrar, id);
        assertThat(known).hasSize(1);
        assertThat(known.get(0).path("reasons").toString()).isEqualTo("[\"near-text\"]");
        assertThat(known.get(0).path("document").path("document").asText())
                .isEqualTo(Letters.id(letter));

        String document = Letters.DOCUMENTS + "/" + Letters.id(letter);
        registrar
                .post(document + "/receipts", Json.object("deliveryMethod", "email", "node", id))
                .expect(201);

        assertThat(registrar.get(document + "/attachments").expect(200).json().path("attachments"))
                .extracting(file -> file.path("name").asText())
                .hasSize(3)
                .contains("annex.txt", "лист.eml");
        assertThat(Inbox.drafts(registrar, "waiting"))
                .noneMatch(waiting -> waiting.path("id").asText().equals(id));
        assertThat(ChannelScenarios.known(registrar, id))
                .as("a draft that is closed may be taken back and is still known")
                .isNotEmpty();
    }
}
