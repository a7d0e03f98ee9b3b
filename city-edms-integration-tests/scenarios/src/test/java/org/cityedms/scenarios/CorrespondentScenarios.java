package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

public class CorrespondentScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void anOrganisationIsFoundByAnyPartOfItsNameOrItsCode() {
        String word = Correspondents.newWord();
        String code = Correspondents.newEdrpou();
        ObjectNode draft = Correspondents.organisation("ТОВ «Заріч" + word + "»");
        Correspondents.create(acs.registrar(), draft.put("edrpou", code));
        AcsClient clerk = acs.newPerson(Acs.USERS);
        assertThat(Correspondents.names(clerk, word)).containsExactly("ТОВ «Заріч" + word + "»");
        assertThat(Correspondents.names(clerk, "тов " + word)).hasSize(1);
        assertThat(Correspondents.names(clerk, code)).hasSize(1);
        assertThat(Correspondents.names(clerk, "прат " + word)).isEmpty();
    }

    @Test
    public void aWrongCheckDigitATaxNumberAndAnEmptyNameAreRefused() {
        ObjectNode draft = Correspondents.organisation("").put("edrpou", "14360571");
        JsonNode problem =
                Problems.expect(
                        acs.registrar().post(Correspondents.CORRESPONDENTS, draft),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactlyInAnyOrder("name:required", "edrpou:not-edrpou");
        JsonNode person =
                Problems.expect(
                        acs.registrar()
                                .post(
                                        Correspondents.CORRESPONDENTS,
                                        Correspondents.person("Коваль Олена")
                                                .put("edrpou", "1234567890")),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(person)).containsExactly("edrpou:tax-number");
    }

    @Test
    public void oneCodeBelongsToOneActiveEntry() {
        String code = Correspondents.newEdrpou();
        ObjectNode draft =
                Correspondents.organisation("Перша " + Correspondents.newWord())
                        .put("edrpou", code);
        JsonNode first = Correspondents.create(acs.registrar(), draft);
        Problems.expect(
                acs.registrar().post(Correspondents.CORRESPONDENTS, draft),
                409,
                "correspondent-exists");
        draft.put("active", false).put("revision", first.path("revision").asInt());
        acs.registrar().put(address(first), draft).expect(200);
        Problems.expect(acs.registrar().put(address(first), draft), 409, "correspondent-changed");
        draft.put("active", true).remove("revision");
        Correspondents.create(acs.registrar(), draft);
    }

    @Test
    public void personsAreShownToTheRegistryOnly() {
        String word = Correspondents.newWord();
        JsonNode person =
                Correspondents.create(acs.registrar(), Correspondents.person(word + " Олена"));
        assertThat(Correspondents.names(acs.registrar(), word)).hasSize(1);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        assertThat(Correspondents.names(clerk, word)).isEmpty();
        Problems.expect(clerk.get(address(person)), 403, "may-not-read-person");
        Problems.expect(clerk.get(address(person) + "/documents"), 403, "may-not-read-person");
        Problems.expect(
                clerk.get(Correspondents.CORRESPONDENTS + "?kind=person"),
                403,
                "may-not-read-person");
    }

    @Test
    public void onlyTheRegistryWritesAndOnlyItsAdministratorsMerge() {
        ObjectNode draft = Correspondents.organisation("Чужа " + Correspondents.newWord());
        Problems.expect(
                acs.newPerson(Acs.USERS).post(Correspondents.CORRESPONDENTS, draft),
                403,
                "may-not-register");
        JsonNode one = Correspondents.create(acs.registrar(), draft);
        JsonNode other = Correspondents.create(acs.registrar(), draft);
        AcsClient registrar = acs.newPerson(Acs.USERS, Acs.REGISTRARS);
        Problems.expect(
                registrar.post(address(one) + "/merge", into(other)), 403, "may-not-administer");
        acs.newPerson().get(Correspondents.CORRESPONDENTS).expect(403);
        acs.anonymous().get(Correspondents.CORRESPONDENTS).expect(401);
    }

    @Test
    public void aDuplicateIsMergedAndFoundUnderTheOneThatStays() {
        String word = Correspondents.newWord();
        JsonNode duplicate =
                Correspondents.create(
                        acs.registrar(), Correspondents.organisation("ТОВ «" + word + "»"));
        JsonNode survivor =
                Correspondents.create(acs.registrar(), Correspondents.organisation(word + ", ТОВ"));
        assertThat(
                        acs.registrar()
                                .get("/s/city-edms/correspondent-duplicates")
                                .expect(200)
                                .json()
                                .path("groups")
                                .isArray())
                .isTrue();
        acs.admin().post(address(duplicate) + "/merge", into(survivor)).expect(200);
        assertThat(Correspondents.names(acs.registrar(), word)).containsExactly(word + ", ТОВ");
        JsonNode gone = acs.registrar().get(address(duplicate)).expect(200).json();
        assertThat(gone.path("mergedInto").asText()).isEqualTo(survivor.path("id").asText());
        Problems.expect(
                acs.admin().post(address(duplicate) + "/merge", into(survivor)),
                409,
                "correspondent-merged");
        JsonNode acts = acs.registrar().get(address(survivor) + "/history").json().path("acts");
        assertThat(acts.get(0).path("act").asText()).isEqualTo("absorbed");
        assertThat(acts.get(1).path("act").asText()).isEqualTo("created");
    }

    @Test
    public void aLetterThatNamesAnEntryIsListedUnderItAlsoAfterTheEntryWasMerged() {
        String word = Correspondents.newWord();
        JsonNode duplicate =
                Correspondents.create(acs.registrar(), Correspondents.organisation("А" + word));
        JsonNode survivor =
                Correspondents.create(acs.registrar(), Correspondents.organisation("Б" + word));
        ObjectNode card = Letters.card("Про " + word);
        card.put("correspondentId", duplicate.path("id").asText());
        String register = Registers.create(acs);
        JsonNode letter = Letters.send(acs.registrar(), register, card).expect(201).json();
        assertThat(letter.path("card").path("correspondentId").asText())
                .isEqualTo(duplicate.path("id").asText());
        acs.admin().post(address(duplicate) + "/merge", into(survivor)).expect(200);
        JsonNode documents =
                acs.registrar().get(address(survivor) + "/documents").json().path("documents");
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).path("document").asText()).isEqualTo(Letters.id(letter));
        assertThat(documents.get(0).path("summary").asText()).isEqualTo("Про " + word);
        assertThat(acs.registrar().get(address(survivor)).json().path("uses").asInt()).isOne();
    }

    @Test
    public void aCorrectedCorrespondentListsTheLetterAndTheEarlierOneDoesNot() {
        String word = Correspondents.newWord();
        JsonNode wrong =
                Correspondents.create(acs.registrar(), Correspondents.organisation("В" + word));
        JsonNode right =
                Correspondents.create(acs.registrar(), Correspondents.organisation("Г" + word));
        ObjectNode card = Letters.card("Про " + word);
        card.put("correspondentId", wrong.path("id").asText());
        String register = Registers.create(acs);
        String id = Letters.id(Letters.send(acs.registrar(), register, card).expect(201).json());
        correct(id, right.path("id").asText());
        assertThat(documents(wrong)).isEmpty();
        assertThat(documents(right)).hasSize(1);
        assertThat(documents(right).get(0).path("document").asText()).isEqualTo(id);
        correct(id, null);
        assertThat(documents(right)).isEmpty();
    }

    private void correct(String document, String correspondent) {
        ObjectNode body = Json.object("reason", "не той відправник");
        body.putObject("changes").put("correspondentId", correspondent);
        acs.registrar().post(Letters.DOCUMENTS + "/" + document + "/corrections", body).expect(200);
    }

    private JsonNode documents(JsonNode entry) {
        return acs.registrar().get(address(entry) + "/documents").json().path("documents");
    }

    @Test
    public void anEntryThatIsNotThereIsRefusedAndTakesNoNumber() {
        String register = Registers.create(acs);
        ObjectNode card = Letters.card("Лист");
        card.put("correspondentId", "00000000-0000-4000-8000-000000000000");
        JsonNode problem =
                Problems.expect(
                        Letters.send(acs.registrar(), register, card), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("card.correspondentId:not-in-list");
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), register, "Лист"))).isOne();
    }

    @Test
    public void whatIsNoEntryIsNotFound() {
        Problems.expect(
                acs.registrar().get(Correspondents.CORRESPONDENTS + "/nobody"),
                404,
                "correspondent-not-found");
        Problems.expect(
                acs.registrar()
                        .get(
                                Correspondents.CORRESPONDENTS
                                        + "/00000000-0000-4000-8000-000000000000"),
                404,
                "correspondent-not-found");
        acs.registrar().get(Correspondents.CORRESPONDENTS + "?cursor=1.x").expect(422);
        acs.registrar().get(Correspondents.CORRESPONDENTS + "?limit=0").expect(422);
    }

    private static String address(JsonNode entry) {
        return Correspondents.CORRESPONDENTS + "/" + entry.path("id").asText();
    }

    private static ObjectNode into(JsonNode survivor) {
        return Json.object("into", survivor.path("id").asText());
    }
}
