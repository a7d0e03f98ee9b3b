package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * A letter to the author of an appeal is kept as the appeal itself, before and after its number.
 */
public class PersonalLetterScenarios {
    private static final String VIEWS = "/s/city-edms/personal-data-views";

    @Rule public final Acs acs = new Acs();

    private String surname;
    private String letter;

    @Before
    public void anAppealThatIsForwarded() {
        surname = Appeals.surname();
        String appeal =
                Appeals.registered(
                        acs.registrar(),
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author(surname + " Олена Петрівна")));
        ObjectNode forward = Json.object("act", "forwarded", "body", "Головне управління ДСНС");
        forward.put("lateReason", "Уточнювали належність питання");
        letter =
                acs.registrar()
                        .post(Appeals.APPEALS + "/" + appeal + "/acts", forward)
                        .expect(201)
                        .json()
                        .path("authorLetter")
                        .asText();
    }

    @Test
    public void itIsOpenToThoseWhoseWorkNeedsItAndEachViewIsWrittenDown() {
        assertThat(views()).isEmpty();
        office().get(Folder.NODES + letter + "/content").expect(200);
        assertThat(views()).hasSize(1);
        assertThat(views().get(0).path("data").asText()).isEqualTo("file");

        String register = register();
        office().get(Folder.NODES + letter + "/content").expect(200);
        assertThat(views()).hasSize(2);
        assertThat(views().toString()).contains("01-99/1");

        AcsClient clerk = acs.newPerson(Acs.USERS);
        assertThat(clerk.get(Letters.DOCUMENTS + "/" + letter).status()).isIn(403, 404);
        assertThat(clerk.get(Registers.REGISTERS + "/" + register + "/entries").expect(200).text())
                .doesNotContain(surname);
    }

    @Test
    public void whoeverMightChangeTheDraftOnlyReadsTheLetter() {
        ObjectNode title = Json.object("properties", Json.object("cm:title", "Готово"));
        office().put(Folder.NODES + letter, title).expect(200);
        register();
        AcsClient office = office();
        office.get(Folder.NODES + letter).expect(200);
        office.put(Folder.NODES + letter, title).expect(403);
    }

    @Test
    public void inAFolderOfEverybodyItIsClosedAllTheSame() {
        register();
        Folder open = Folder.createShared(acs);
        acs.admin()
                .post(Folder.NODES + letter + "/move", Json.object("targetParentId", open.id()))
                .expect(200);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        assertThat(clerk.get(Folder.NODES + letter + "/content").status()).isIn(403, 404);
        office().get(Folder.NODES + letter + "/content").expect(200);
    }

    @Test
    public void nobodyTakesTheMarkOff() {
        ArrayNode aspects = Json.array();
        for (JsonNode aspect :
                acs.admin().get(Folder.NODES + letter).expect(200).entry().path("aspectNames")) {
            if (!aspect.asText().equals("ce:personal")) {
                aspects.add(aspect);
            }
        }
        assertThat(acs.admin().get(Folder.NODES + letter).text()).contains("ce:personal");
        acs.admin().put(Folder.NODES + letter, Json.object("aspectNames", aspects)).expect(403);
    }

    @Test
    public void printingItsCardIsAView() {
        register();
        acs.registrar().get(Letters.DOCUMENTS + "/" + letter + "/card.pdf").expect(200);
        assertThat(views()).hasSize(1);
        assertThat(views().get(0).path("data").asText()).isEqualTo("letter");
    }

    /** A journal of letters names the author as the addressee. */
    @Test
    public void aJournalThatNamesItsAddresseeIsAView() {
        String register = register();
        String journal =
                Registers.REGISTERS
                        + "/"
                        + register
                        + "/journal?format=csv&from=2020-01-01&to=2099-12-31";
        assertThat(acs.registrar().get(journal).expect(200).text()).contains(surname + " О. П.");
        JsonNode seen =
                acs.admin()
                        .get(VIEWS + "?subject=register-" + register)
                        .expect(200)
                        .json()
                        .path("views");
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).path("data").asText()).isEqualTo("letter");
        assertThat(seen.get(0).path("purpose").asText())
                .isEqualTo(
                        "Журнал (csv) 01.01.2020 – 31.12.2099, записів: 1, з них листів авторам: 1");
    }

    /**
     * What a registrar wrote by hand is kept as the product's own letters are, from its link on.
     */
    @Test
    public void anAnswerWrittenByHandIsClosedWhenItIsLinked() {
        String appeal =
                Appeals.registered(
                        acs.registrar(),
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author(surname + " Петро Іванович")));
        String atOnce =
                Letters.id(answer("Відповідь одразу", "answers", appeal).expect(201).json());
        assertClosed(atOnce);
        String later = Letters.id(answer("Відповідь згодом", null, null).expect(201).json());
        assertThat(acs.admin().get(Folder.NODES + later).text()).doesNotContain("ce:personal");
        acs.registrar()
                .post(
                        Letters.DOCUMENTS + "/" + later + "/links",
                        Json.object("type", "answers", "target", appeal))
                .expect(201);
        assertClosed(later);
        // The mark stays when the link is taken away; a letter that answers no author has none.
        String ordinary =
                Letters.id(
                        Letters.send(
                                        acs.registrar(),
                                        Registers.create(acs),
                                        Letters.card("Лист установи"))
                                .expect(201)
                                .json());
        String plain =
                Letters.id(answer("Відповідь установі", "answers", ordinary).expect(201).json());
        assertThat(acs.admin().get(Folder.NODES + plain).text()).doesNotContain("ce:personal");
    }

    private void assertClosed(String answer) {
        assertThat(acs.admin().get(Folder.NODES + answer).expect(200).text())
                .contains("ce:personal");
        assertThat(acs.newPerson(Acs.USERS).get(Folder.NODES + answer).status()).isIn(403, 404);
        AcsClient office = office();
        office.get(Folder.NODES + answer).expect(200);
        ObjectNode title = Json.object("properties", Json.object("cm:title", "Інакше"));
        office.put(Folder.NODES + answer, title).expect(403);
        acs.registrar().put(Folder.NODES + answer, title).expect(403);
    }

    private Reply answer(String summary, String type, String target) {
        String register =
                Registers.create(
                        acs, Registers.settings(Registers.newCode()).put("kind", "outgoing"));
        ObjectNode card = Letters.card(summary);
        card.remove("receivedOn");
        return acs.registrar()
                .post(
                        Letters.DOCUMENTS,
                        type == null
                                ? Letters.form(register, card)
                                        .file("відповідь.pdf", "application/pdf", Letters.pdf())
                                : Letters.form(register, card)
                                        .text(
                                                "link",
                                                Json.object("type", type, "target", target)
                                                        .toString())
                                        .file("відповідь.pdf", "application/pdf", Letters.pdf()));
    }

    private AcsClient office() {
        return acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
    }

    private String register() {
        String outgoing =
                Registers.create(
                        acs, Registers.settings(Registers.newCode()).put("kind", "outgoing"));
        acs.registrar()
                .post(
                        Letters.DOCUMENTS + "/" + letter + "/registration",
                        Json.object(
                                "register",
                                outgoing,
                                "card",
                                Json.object(
                                        "summary",
                                        "Про пересилання",
                                        "correspondent",
                                        surname + " О. П.")))
                .expect(201);
        return outgoing;
    }

    private JsonNode views() {
        return acs.admin().get(VIEWS + "?subject=" + letter).expect(200).json().path("views");
    }
}
