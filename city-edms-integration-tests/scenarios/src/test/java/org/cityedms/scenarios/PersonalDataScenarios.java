package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Reply;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class PersonalDataScenarios {

    private static final String VIEWS = "/s/city-edms/personal-data-views";
    private static final String NODES = AcsClient.V1 + "/nodes/";

    @Rule public final Acs acs = new Acs();

    private String register;
    private String surname;
    private String id;

    @Before
    public void anAppeal() {
        register = Appeals.register(acs, "appeal");
        surname = Appeals.surname();
        id =
                Appeals.registered(
                        acs.registrar(),
                        register,
                        Appeals.appeal(Appeals.author(surname + " Олена Петрівна")));
    }

    @Test
    public void staffWhoseWorkDoesNotNeedItSeeTheLineWithoutContent() {
        AcsClient clerk = acs.newPerson(Acs.USERS);
        clerk.get(NODES + id).expect(403);
        clerk.get(NODES + id + "/content").expect(403);
        assertThat(clerk.get(Appeals.APPEALS + "/" + id).status()).isIn(403, 404);
        assertThat(clerk.get(Appeals.APPEALS + "/" + id + "/personal-data").status())
                .isIn(403, 404);
        Reply page = clerk.get(Registers.REGISTERS + "/" + register + "/entries").expect(200);
        JsonNode entry = page.json().path("entries").get(0);
        assertThat(entry.path("number").asText()).isEqualTo("01-99/1");
        assertThat(page.text()).doesNotContain(surname);
    }

    @Test
    public void nobodyFindsAnAppealByANameTheyMayNotRead() {
        AcsClient clerk = acs.newPerson(Acs.USERS);
        assertThat(found(clerk, surname)).isZero();
        assertThat(found(clerk, "ремонт даху")).isZero();
        assertThat(found(acs.registrar(), surname)).isEqualTo(1);
        assertThat(found(clerk, "01-99/1")).isEqualTo(1);
    }

    @Test
    public void theOfficeOfAppealsReadsWithoutBeingTheRegistry() {
        AcsClient office = acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
        assertThat(
                        Appeals.file(office, id)
                                .path("appeal")
                                .path("authors")
                                .get(0)
                                .path("name")
                                .asText())
                .isEqualTo(surname + " О. П.");
        assertThat(found(office, surname)).isEqualTo(1);
        Problems.expect(
                Letters.send(office, register, Letters.card("Лист")), 403, "may-not-register");
    }

    @Test
    public void theRecordLeadsToNobodysDoorAndEachViewOfTheRestIsWrittenDown() {
        AcsClient office = acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
        Reply file = office.get(Appeals.APPEALS + "/" + id).expect(200);
        assertThat(file.text()).doesNotContain("Шкільна").doesNotContain("050 123-45-67");
        assertThat(views(id)).isEmpty();
        Reply data =
                office.get(
                                Appeals.APPEALS
                                        + "/"
                                        + id
                                        + "/personal-data?purpose="
                                        + encoded("Підготовка відповіді"))
                        .expect(200);
        assertThat(data.text()).contains("Шкільна").contains("050 123-45-67");
        JsonNode views = views(id);
        assertThat(views).hasSize(1);
        assertThat(views.get(0).path("purpose").asText()).isEqualTo("Підготовка відповіді");
        assertThat(views.get(0).path("label").asText()).isEqualTo("01-99/1");
        assertThat(views.get(0).path("data").asText()).isEqualTo("authors");
    }

    @Test
    public void openingTheFileIsWrittenDownOverWebDavAndRestAlike() {
        assertThat(views(id)).as("registering is no view").isEmpty();
        StringBuilder path = new StringBuilder("/webdav");
        Inbox.path(acs.admin(), id).forEach(step -> path.append('/').append(Folder.encoded(step)));
        assertThat(views(id)).as("names and properties are no file").isEmpty();

        AcsClient clerk = acs.newPerson(Acs.USERS);
        assertThat(clerk.get(path.toString()).status()).isIn(401, 403, 404);
        assertThat(views(id)).as("who may not read has seen nothing").isEmpty();

        acs.registrar().get(path.toString()).expect(200);
        acs.registrar().get(path.toString()).expect(200);
        assertThat(views(id)).as("opened twice in a minute").hasSize(1);
        JsonNode view = views(id).get(0);
        assertThat(view.path("viewer").asText()).isEqualTo("registrar");
        assertThat(view.path("data").asText()).isEqualTo("file");
        assertThat(view.path("label").asText()).isEqualTo("01-99/1");

        AcsClient office = acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP);
        office.get(NODES + id + "/content").expect(200);
        assertThat(views(id)).hasSize(2);
    }

    @Test
    public void eachJournalOfAppealsIsAView() {
        String journal =
                Registers.REGISTERS
                        + "/"
                        + register
                        + "/journal?format=csv&from=2020-01-01&to=2099-12-31";
        Problems.expect(
                acs.newPerson(Acs.USERS, Appeals.APPEALS_GROUP).get(journal),
                403,
                "may-not-register");
        assertThat(views("register-" + register)).isEmpty();
        assertThat(acs.registrar().get(journal).expect(200).text()).contains(surname + " О. П.");
        JsonNode view = views("register-" + register).get(0);
        assertThat(view.path("data").asText()).isEqualTo("authors");
        assertThat(view.path("purpose").asText())
                .isEqualTo("Журнал (csv) 01.01.2020 – 31.12.2099, записів: 1");
        acs.registrar().get(journal).expect(200);
        assertThat(views("register-" + register)).hasSize(2);
    }

    @Test
    public void onlyThoseWhoAnswerForDataSeeTheViews() {
        Problems.expect(acs.registrar().get(VIEWS), 403, "may-not-read-views");
        Problems.expect(acs.registrar().get(VIEWS + "-export"), 403, "may-not-read-views");
        AcsClient officer = acs.newPerson(Acs.USERS, Appeals.DATA_PROTECTION);
        officer.get(VIEWS + "?subject=" + id).expect(200);
        Problems.expect(officer.get(VIEWS + "?from=учора"), 422, "invalid-input");
    }

    @Test
    public void theViewsAreExportedWithoutFormulas() {
        acs.registrar()
                .get(Appeals.APPEALS + "/" + id + "/personal-data?purpose=" + encoded("=1+1"))
                .expect(200);
        AcsClient officer = acs.newPerson(Acs.USERS, Appeals.DATA_PROTECTION);
        Reply export = officer.get(VIEWS + "-export?subject=" + id).expect(200);
        assertThat(export.header("Content-Type")).startsWith("text/csv");
        assertThat(export.text()).contains("\"'=1+1\"").contains("01-99/1");
    }

    private JsonNode views(String subject) {
        return acs.admin().get(VIEWS + "?subject=" + subject).expect(200).json().path("views");
    }

    private int found(AcsClient reader, String text) {
        return reader.get(Registers.REGISTERS + "/" + register + "/entries?q=" + encoded(text))
                .expect(200)
                .json()
                .path("entries")
                .size();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
