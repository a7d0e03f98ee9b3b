package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class AppealScenarios {

    private static final String CLASSIFIER = "/s/city-edms/appeal-classifier";

    @Rule public final Acs acs = new Acs();

    @Test
    public void anAppealIsRegisteredWithItsRecordAndItsDeadline() {
        String register = Appeals.register(acs, "appeal");
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        register,
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        JsonNode document = registrar.get(Letters.DOCUMENTS + "/" + id).expect(200).json();
        assertThat(document.path("kind").asText()).isEqualTo("appeal");
        assertThat(Letters.number(document)).isEqualTo("01-99/1");
        assertThat(document.path("card").path("correspondent").asText())
                .isEqualTo("Коваленко О. П.");
        JsonNode appeal = Appeals.file(registrar, id).path("appeal");
        assertThat(appeal.path("sign").asText()).isEqualTo("2.1");
        assertThat(appeal.path("subject").asText()).isEqualTo("5.1");
        JsonNode deadline =
                registrar
                        .get(Letters.DOCUMENTS + "/" + id + "/deadline")
                        .expect(200)
                        .json()
                        .path("deadline");
        assertThat(deadline.path("preset").asText()).isEqualTo("appeal");
    }

    @Test
    public void whatIsWrongWithCardAndRecordIsToldAtOnceAndTakesNoNumber() {
        String register = Appeals.register(acs, "appeal");
        ObjectNode appeal = Appeals.appeal(Appeals.author("Коваленко О. П."));
        appeal.remove("kind");
        ObjectNode card = Appeals.card();
        card.remove("summary");
        JsonNode problem =
                Problems.expect(
                        Appeals.send(acs.registrar(), register, "appeal", card, appeal),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactlyInAnyOrder("record.kind:required", "summary:required");
        assertThat(Registers.get(acs.registrar(), register).path("entries").asInt()).isZero();
    }

    @Test
    public void anAnonymousAppealIsTakenOnlyAsOneAndIsNotConsidered() {
        String register = Appeals.register(acs, "appeal");
        ObjectNode nobody = Appeals.appeal();
        JsonNode problem =
                Problems.expect(
                        Appeals.send(acs.registrar(), register, nobody), 422, "invalid-input");
        assertThat(Problems.fields(problem))
                .containsExactly("record.dismissal:appeal-no-authorship");
        nobody.put("dismissal", "no-authorship");
        String id = Appeals.registered(acs.registrar(), register, nobody);
        JsonNode appeal = Appeals.file(acs.registrar(), id).path("appeal");
        assertThat(appeal.path("subject").asText()).isEqualTo("5.3");
        assertThat(appeal.path("result").asText()).isEqualTo("9.6");
        JsonNode deadline =
                acs.registrar()
                        .get(Letters.DOCUMENTS + "/" + id + "/deadline")
                        .expect(200)
                        .json()
                        .path("deadline");
        assertThat(deadline.path("finishedOn").isNull()).isFalse();
    }

    @Test
    public void aCollectiveAppealNamesItsFirstAuthor() {
        String register = Appeals.register(acs, "appeal");
        ObjectNode appeal = Appeals.appeal(Appeals.author("Коваленко Олена Петрівна"));
        appeal.put("signers", 15);
        String id = Appeals.registered(acs.registrar(), register, appeal);
        JsonNode document = acs.registrar().get(Letters.DOCUMENTS + "/" + id).expect(200).json();
        assertThat(document.path("card").path("correspondent").asText())
                .isEqualTo("Коваленко О. П. та інші (15)");
        assertThat(Appeals.file(acs.registrar(), id).path("appeal").path("subject").asText())
                .isEqualTo("5.2");
    }

    /** Інструкція КМУ № 348: літера прізвища, «КО» колективним, «БП» без підпису. */
    @Test
    public void anAppealIsNumberedByWhatItsRecordSaysOfTheAuthor() {
        String register = lettered();
        AcsClient registrar = acs.registrar();
        ObjectNode ordinary = Appeals.appeal(Appeals.author("Бондар Іван Петрович"));
        assertThat(number(Appeals.registered(registrar, register, ordinary))).isEqualTo("Б-1");
        ObjectNode nobody = Appeals.appeal().put("dismissal", "no-authorship");
        assertThat(number(Appeals.registered(registrar, register, nobody))).isEqualTo("БП-2");
        ObjectNode many = Appeals.appeal(Appeals.author("Бондар Іван Петрович"));
        many.put("signers", 15);
        String collective = Appeals.registered(registrar, register, many);
        assertThat(number(collective)).isEqualTo("КО-3");
        ObjectNode unsigned = Appeals.appeal(Appeals.author("Бондар Іван Петрович"));
        unsigned.put("signed", false).put("dismissal", "not-signed");
        String typed = Appeals.registered(registrar, register, unsigned);
        assertThat(number(typed)).isEqualTo("БП-4");
        ObjectNode homeless = Appeals.appeal(Json.object("name", "Бондар Іван Петрович"));
        homeless.put("dismissal", "no-residence");
        assertThat(number(Appeals.registered(registrar, register, homeless)))
                .as("signed, so that there is a surname to number it under")
                .isEqualTo("Б-5");
    }

    /** The number does not tell who signed first, so that the name may be corrected. */
    @Test
    public void theNameOfACollectiveAppealIsNoPartOfItsNumber() {
        String register = lettered();
        AcsClient registrar = acs.registrar();
        ObjectNode many = Appeals.appeal(Appeals.author("Бондар Іван Петрович"));
        many.put("signers", 15);
        String collective = Appeals.registered(registrar, register, many);
        ObjectNode correction =
                Json.object("changes", Json.object("correspondent", "Щур І. П. та інші (15)"));
        correction.put("reason", "описка");
        registrar
                .post(Letters.DOCUMENTS + "/" + collective + "/corrections", correction)
                .expect(200);
        String one =
                Appeals.registered(
                        registrar,
                        register,
                        Appeals.appeal(Appeals.author("Бондар Іван Петрович")));
        JsonNode problem =
                Problems.expect(
                        registrar.post(Letters.DOCUMENTS + "/" + one + "/corrections", correction),
                        422,
                        "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("correspondent:forms-number");
    }

    @Test
    public void aNumberKeptForCollectiveAppealsIsNotTakenByAnother() {
        String register = lettered();
        AcsClient registrar = acs.registrar();
        ObjectNode wish = Json.object("reason", "до збору підписів", "authorship", "collective");
        wish.put("count", 1).put("until", LocalDate.now(ZoneId.of("Europe/Kyiv")).toString());
        JsonNode kept =
                registrar
                        .post(Registers.REGISTERS + "/" + register + "/reservations", wish)
                        .expect(201)
                        .json()
                        .path("numbers")
                        .get(0);
        assertThat(kept.path("number").asText()).isEqualTo("КО-1");
        ObjectNode appeal = Appeals.appeal(Appeals.author("Коваленко Олена Петрівна"));
        Problems.expect(reserved(register, appeal, kept), 409, "reservation-for-other");
        appeal.put("signers", 15);
        assertThat(number(Letters.id(reserved(register, appeal, kept).expect(201).json())))
                .isEqualTo("КО-1");
    }

    private Reply reserved(String register, ObjectNode appeal, JsonNode kept) {
        return acs.registrar()
                .post(
                        Appeals.APPEALS,
                        Letters.form(register, Appeals.card())
                                .text("record", Json.object("appeal", appeal).toString())
                                .text(
                                        "number",
                                        Json.object("reserved", kept.path("entry").asLong())
                                                .toString()));
    }

    private String lettered() {
        ObjectNode settings = Registers.settings(Registers.newCode());
        settings.put("kind", "appeal").put("template", "{letter:БП:КО}-{seq}");
        return Registers.create(acs, settings);
    }

    private String number(String document) {
        return Letters.number(
                acs.registrar().get(Letters.DOCUMENTS + "/" + document).expect(200).json());
    }

    @Test
    public void anEarlierAppealOfTheSamePersonIsFoundAndItsSignSuggested() {
        String register = Appeals.register(acs, "appeal");
        String surname = Appeals.surname();
        String first =
                Appeals.registered(
                        acs.registrar(),
                        register,
                        Appeals.appeal(Appeals.author(surname + " Олена Петрівна")));
        ObjectNode again =
                Json.object(
                        "form", "1.1",
                        "author", Appeals.author(surname + " О.П."),
                        "questions",
                                Appeals.array(Json.object("text", "Дах тече", "group", "090")));
        JsonNode similar = similar(again);
        assertThat(similar.path("sign").asText()).isEqualTo("2.3");
        JsonNode earlier = similar.path("earlier").get(0);
        assertThat(earlier.path("id").asText()).isEqualTo(first);
        assertThat(earlier.path("number").asText()).isEqualTo("01-99/1");
        assertThat(earlier.path("previous").asBoolean()).isTrue();

        act(first, Json.object("act", "decided", "result", "9.1")).expect(201);
        similar = similar(again);
        assertThat(similar.path("sign").asText()).isEqualTo("2.2");
        assertThat(similar.path("solved").asBoolean()).isTrue();
        ObjectNode repeated = Appeals.appeal(Appeals.author(surname + " О.П."));
        repeated.put("sign", "2.2");
        repeated.put("dismissal", "solved");
        repeated.put("previous", first);
        String second = Appeals.registered(acs.registrar(), register, repeated);
        assertThat(Appeals.file(acs.registrar(), second).path("appeal").path("previous").asText())
                .isEqualTo(first);
    }

    @Test
    public void forwardingAfterFiveDaysWantsAReasonAndDraftsBothLetters() {
        String id =
                Appeals.registered(
                        acs.registrar(),
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        ObjectNode forward = Json.object("act", "forwarded", "body", "Головне управління ДСНС");
        JsonNode problem = Problems.expect(act(id, forward), 422, "invalid-input");
        assertThat(Problems.fields(problem)).containsExactly("lateReason:required");
        forward.put("lateReason", "Уточнювали належність питання");
        JsonNode act = act(id, forward).expect(201).json();
        assertThat(act.path("due").asText()).isEqualTo("2026-01-20");
        JsonNode file = Appeals.file(acs.registrar(), id);
        assertThat(file.path("appeal").path("result").asText()).isEqualTo("9.5");
        assertDrafted(act.path("bodyLetter").asText(), "Головне управління ДСНС", "Коваленко");
        assertDrafted(act.path("authorLetter").asText(), "Коваленко О. П.", "Головне управління");
        for (String to : new String[] {"body", "author"}) {
            Reply letter =
                    acs.registrar()
                            .get(
                                    Appeals.APPEALS
                                            + "/"
                                            + id
                                            + "/acts/"
                                            + act.path("id").asLong()
                                            + "/letter?to="
                                            + to)
                            .expect(200);
            assertThat(letter.header("Content-Type")).contains("wordprocessingml");
            assertThat(letter.header("Content-Disposition")).contains(".docx");
        }
    }

    @Test
    public void aQuestionIsAnsweredByADocumentThatIsLinkedToTheAppeal() {
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        String answer = outgoing("Відповідь");
        long question = Appeals.file(registrar, id).path("questions").get(0).path("id").asLong();
        String address = Appeals.APPEALS + "/" + id + "/questions/" + question + "/answer";
        ObjectNode body =
                Json.object("document", answer, "place", "абзац другий", "result", "9.99");
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        registrar.put(address, body), 422, "invalid-input")))
                .containsExactly("result:not-in-list");
        registrar.put(address, body.put("result", "9.1")).expect(200);
        // Once more, with another clause: the link stays one.
        registrar.put(address, body.put("place", "абзац третій")).expect(200);
        JsonNode answered = Appeals.file(registrar, id).path("questions").get(0);
        assertThat(answered.path("answer").asText()).isEqualTo(answer);
        assertThat(answered.path("answerNumber").asText()).isEqualTo("01-99/1");
        assertThat(answered.path("place").asText()).isEqualTo("абзац третій");
        assertThat(answered.path("result").asText()).isEqualTo("9.1");
        assertThat(answered.path("closedAt").isTextual()).isTrue();
        JsonNode links = registrar.get(Letters.DOCUMENTS + "/" + id + "/links").expect(200).json();
        assertThat(links.path("answered").asBoolean()).isTrue();
        assertThat(links.path("links")).hasSize(1);
        assertThat(links.path("links").get(0).path("type").asText()).isEqualTo("answers");
    }

    /** By whoever processes appeals, with a reason that stays; the answer stays linked. */
    @Test
    public void aClosedQuestionIsTakenUpAgainWithAReason() {
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        long question = Appeals.file(registrar, id).path("questions").get(0).path("id").asLong();
        String address = Appeals.APPEALS + "/" + id + "/questions/" + question;
        ObjectNode reason = Json.object("reason", "Заявниця повідомила, що дах протікає далі");
        Problems.expect(
                registrar.post(address + "/reopening", reason), 409, "appeal-question-open");
        registrar
                .put(
                        address + "/answer",
                        Json.object("document", outgoing("Відповідь"), "result", "9.1"))
                .expect(200);
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        registrar.post(
                                                address + "/reopening", Json.object("reason", " ")),
                                        422,
                                        "invalid-input")))
                .containsExactly("reason:required");
        assertThat(acs.newPerson(Acs.USERS).post(address + "/reopening", reason).status())
                .isIn(403, 404);
        JsonNode file = registrar.post(address + "/reopening", reason).expect(200).json();
        assertThat(file.path("questions").get(0).path("answer").isNull()).isTrue();
        JsonNode act = file.path("acts").get(file.path("acts").size() - 1);
        assertThat(file.path("acts").findValuesAsText("act")).contains("reopened");
        assertThat(file.path("acts").toString()).contains("дах протікає далі");
        assertThat(act.path("actorName").asText()).isNotBlank();
        assertThat(
                        registrar
                                .get(Letters.DOCUMENTS + "/" + id + "/links")
                                .expect(200)
                                .json()
                                .path("links"))
                .hasSize(1);
        registrar
                .put(
                        address + "/answer",
                        Json.object("document", outgoing("Друга відповідь"), "result", "9.1"))
                .expect(200);
        AcsClient office = acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
        office.post(address + "/reopening", reason).expect(200);
        Problems.expect(
                registrar.post(Appeals.APPEALS + "/" + id + "/questions/1/reopening", reason),
                404,
                "appeal-question-not-found");
    }

    @Test
    public void aQuestionIsNotAnsweredByWhatHasNoNumber() {
        AcsClient registrar = acs.registrar();
        String id =
                Appeals.registered(
                        registrar,
                        Appeals.register(acs, "appeal"),
                        Appeals.appeal(Appeals.author("Коваленко Олена Петрівна")));
        String draft = Folder.createShared(acs).upload(registrar, "чернетка.pdf", Letters.pdf());
        long question = Appeals.file(registrar, id).path("questions").get(0).path("id").asLong();
        Problems.expect(
                registrar.put(
                        Appeals.APPEALS + "/" + id + "/questions/" + question + "/answer",
                        Json.object("document", draft)),
                409,
                "link-not-registered");
        assertThat(Appeals.file(registrar, id).path("questions").get(0).path("answer").isNull())
                .isTrue();
    }

    @Test
    public void aFileOfTheRepositoryIsRegisteredWithItsRecordUnderAChosenNumber() {
        String register = Appeals.register(acs, "appeal");
        String first =
                Appeals.registered(
                        acs.registrar(),
                        register,
                        Appeals.appeal(Appeals.author("Коваленко О. П.")));
        String file = Folder.createShared(acs).upload(acs.admin(), "скан.pdf", Letters.pdf());
        ObjectNode body =
                Json.object(
                        "register", register,
                        "card", Appeals.card(),
                        "number",
                                Json.object(
                                        "ordinal", 1, "literal", "-а", "reason", "той самий день"),
                        "record",
                                Json.object(
                                        "appeal",
                                        Appeals.appeal(Appeals.author("Бондар Іван Петрович"))));
        String address = Letters.DOCUMENTS + "/" + file + "/case-registration";
        body.set("link", Json.object("type", "eats", "target", "nobody"));
        // Refused with the link, and no number taken.
        Problems.expect(acs.admin().post(address, body), 422, "invalid-input");
        body.set("link", Json.object("type", "repeats", "target", first));
        JsonNode registered = acs.admin().post(address, body).expect(201).json();
        assertThat(registered.path("number").asText()).isEqualTo("01-99/1-а");
        assertThat(
                        acs.admin()
                                .get(Letters.DOCUMENTS + "/" + file + "/links")
                                .expect(200)
                                .json()
                                .path("links")
                                .get(0)
                                .path("type")
                                .asText())
                .isEqualTo("repeats");
        assertThat(Appeals.file(acs.admin(), file).path("appeal").path("kind").asText())
                .isEqualTo("3.2");
    }

    @Test
    public void aRegisterOfLettersTakesNoAppeal() {
        Reply reply =
                Appeals.send(
                        acs.registrar(),
                        Registers.create(acs),
                        Appeals.appeal(Appeals.author("Коваленко О. П.")));
        Problems.expect(reply, 409, "record-other-register");
    }

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
    public void anAppealRegisteredWithoutARecordIsDueAndCanBeClassifiedLater() {
        AcsClient registrar = acs.registrar();
        String register = Appeals.register(acs, "appeal");
        String id = Letters.id(Letters.register(registrar, register, "Звернення без запису"));
        Problems.expect(registrar.get(Appeals.APPEALS + "/" + id), 404, "appeal-record-not-found");
        registrar.get(Letters.DOCUMENTS + "/" + id + "/deadline").expect(200);
        registrar
                .put(
                        Appeals.APPEALS + "/" + id,
                        Json.object(
                                "appeal",
                                Appeals.appeal(Appeals.author("Коваленко Олена Петрівна"))))
                .expect(200);
        assertThat(Appeals.file(registrar, id).path("acts").get(0).path("act").asText())
                .isEqualTo("recorded");
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

    @Test
    public void theSessionSaysWhoWorksWithAppealsAndWhoReadsTheViews() {
        assertThat(capabilities(acs.newPerson(Acs.USERS))).isEmpty();
        assertThat(capabilities(acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP)))
                .containsExactly("process-appeals");
        assertThat(capabilities(acs.newPerson(Appeals.DATA_PROTECTION)))
                .containsExactly("read-personal-data-views");
        assertThat(capabilities(acs.admin()))
                .contains("process-appeals", "read-personal-data-views");
    }

    @Test
    public void theOfficeOfAppealsAloneReadsTheClassifierAndTheRegisters() {
        AcsClient office = acs.newPerson(Appeals.APPEALS_GROUP);
        office.get(CLASSIFIER).expect(200);
        office.get(Registers.REGISTERS).expect(200);
        Problems.expect(
                acs.newPerson(Appeals.DATA_PROTECTION).get(CLASSIFIER), 403, "may-not-read");
    }

    private static List<String> capabilities(AcsClient person) {
        List<String> codes = new ArrayList<>();
        person.get("/s/city-edms/session")
                .expect(200)
                .json()
                .path("capabilities")
                .forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private String outgoing(String summary) {
        ObjectNode settings = Registers.settings(Registers.newCode()).put("kind", "outgoing");
        ObjectNode card = Letters.card(summary);
        card.remove("receivedOn");
        return Letters.id(
                Letters.send(acs.registrar(), Registers.create(acs, settings), card)
                        .expect(201)
                        .json());
    }

    /** A letter lies among the drafts, is closed to other staff, and is registered there. */
    private void assertDrafted(String letter, String addressee, String says) {
        AcsClient office = acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
        JsonNode draft = office.get(Letters.DOCUMENTS + "/" + letter).expect(200).json();
        assertThat(draft.path("kind").asText()).isEqualTo("outgoing");
        assertThat(draft.path("registration").isNull()).isTrue();
        assertThat(draft.path("card").path("correspondent").asText()).isEqualTo(addressee);
        assertThat(draft.path("card").path("summary").asText()).startsWith("Про пересилання");
        assertThat(acs.newPerson(Acs.USERS).get(Letters.DOCUMENTS + "/" + letter).status())
                .isIn(403, 404);
        assertThat(Docx.text(office.get(Folder.NODES + letter + "/content").expect(200).body()))
                .contains(says);
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
                                        "summary", "Про пересилання", "correspondent", addressee)))
                .expect(201);
    }

    private JsonNode similar(ObjectNode draft) {
        return acs.registrar().post("/s/city-edms/similar-appeals", draft).expect(200).json();
    }

    private Reply act(String id, ObjectNode act) {
        return acs.registrar().post(Appeals.APPEALS + "/" + id + "/acts", act);
    }
}
