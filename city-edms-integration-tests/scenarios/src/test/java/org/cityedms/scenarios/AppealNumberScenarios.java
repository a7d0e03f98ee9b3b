package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** Numbers of appeals: what they tell of who wrote. */
public class AppealNumberScenarios {
    @Rule public final Acs acs = new Acs();

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
}
