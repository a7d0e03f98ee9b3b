package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.junit.Rule;
import org.junit.Test;

public class OrganizationScenarios {
    private static final String ORGANIZATION = Structures.ORGANIZATION;

    @Rule public final Acs acs = new Acs();

    @Test
    public void anInstitutionIsAddedWithItsUnitsPostsAndPeople() {
        Structures made = new Structures(acs);
        JsonNode post = made.postOn(made.headPost, Structures.today());
        assertThat(post.path("titleDative").asText()).isEqualTo("Начальнику відділу");
        assertThat(post.path("headsUnit").asBoolean()).isTrue();
        assertThat(post.path("holder").path("userName").asText()).isEqualTo(made.head.user());
        assertThat(made.unitOn(made.unit, Structures.today()).path("depth").asInt()).isEqualTo(1);
        assertThat(Structures.roles(signedIn(made.head)))
                .containsExactly("Начальник відділу:holder");
    }

    @Test
    public void aRenamedUnitKeepsItsOldNameOnEarlierDays() {
        Structures made = new Structures(acs);
        LocalDate day = Structures.today().plusDays(3);
        ObjectNode change = Json.object("name", "Управління перевірки", "since", day.toString());
        change.put("parent", made.top);
        made.admin.put(ORGANIZATION + "units/" + made.unit, change).expect(200);
        assertThat(made.unitOn(made.unit, day.minusDays(1)).path("name").asText())
                .isEqualTo("Відділ перевірки");
        assertThat(made.unitOn(made.unit, day).path("name").asText())
                .isEqualTo("Управління перевірки");
        change.put("since", Structures.today().toString());
        Problems.expect(
                made.admin.put(ORGANIZATION + "units/" + made.unit, change),
                409,
                "structure-changed-later");
        change.put("since", day.toString()).put("parent", made.unit);
        Problems.expect(
                made.admin.put(ORGANIZATION + "units/" + made.unit, change),
                409,
                "unit-below-itself");
    }

    @Test
    public void aPostHasOneHolderAtATimeAndTellsItsHistory() {
        Structures made = new Structures(acs);
        LocalDate today = Structures.today();
        Problems.expect(made.appoint(made.headPost, made.clerk, today), 409, "post-held");
        JsonNode history = history(made, made.headPost);
        long appointment =
                history.path("appointments").path(0).path("appointment").path("id").asLong();
        made.post(
                        "appointments/" + appointment + "/ending",
                        Json.object("lastDay", today.minusDays(1).toString()))
                .expect(200);
        assertThat(Structures.roles(signedIn(made.head))).isEmpty();
        made.appoint(made.headPost, made.clerk, today).expect(201);
        assertThat(Structures.roles(signedIn(made.clerk)))
                .containsExactlyInAnyOrder(
                        "Начальник відділу:holder", "Головний спеціаліст:holder");
        assertThat(history(made, made.headPost).path("appointments")).hasSize(2);
        assertThat(
                        made.postOn(made.headPost, today.minusDays(1))
                                .path("holder")
                                .path("userName")
                                .asText())
                .isEqualTo(made.head.user());
    }

    @Test
    public void groupsOfAlfrescoFollowAppointments() {
        Structures made = new Structures(acs);
        String unit = "GROUP_CITY_EDMS_UNIT_" + made.institution.toUpperCase(Locale.ROOT) + "_01";
        String post = "GROUP_CITY_EDMS_POST_" + made.headPost;
        assertThat(made.members(acs, unit))
                .containsExactlyInAnyOrder(made.head.user(), made.clerk.user());
        assertThat(made.members(acs, post)).containsExactly(made.head.user());
        long appointment =
                history(made, made.headPost)
                        .path("appointments")
                        .path(0)
                        .path("appointment")
                        .path("id")
                        .asLong();
        made.post(
                        "appointments/" + appointment + "/ending",
                        Json.object("lastDay", Structures.today().minusDays(1).toString()))
                .expect(200);
        assertThat(made.members(acs, unit)).containsExactly(made.clerk.user());
        assertThat(made.members(acs, post)).isEmpty();
    }

    @Test
    public void aPostWithoutAnybodySurfacesToTheHeadOfTheUnit() {
        Structures made = new Structures(acs);
        long appointment =
                history(made, made.clerkPost)
                        .path("appointments")
                        .path(0)
                        .path("appointment")
                        .path("id")
                        .asLong();
        made.post(
                        "appointments/" + appointment + "/ending",
                        Json.object("lastDay", Structures.today().minusDays(1).toString()))
                .expect(200);
        JsonNode vacancies =
                made.admin.get(ORGANIZATION + "vacancies").expect(200).json().path("vacancies");
        JsonNode vacancy = null;
        for (JsonNode each : vacancies) {
            if (each.path("post").path("post").asLong() == made.clerkPost) {
                vacancy = each;
            }
        }
        assertThat(vacancy).isNotNull();
        assertThat(vacancy.path("last").path("userName").asText()).isEqualTo(made.clerk.user());
        assertThat(vacancy.path("superior").path("post").asLong()).isEqualTo(made.headPost);
    }

    @Test
    public void aUnitWithPostsAndAPostWithAHolderCannotBeClosed() {
        Structures made = new Structures(acs);
        ObjectNode last = Json.object("lastDay", Structures.today().toString());
        Problems.expect(made.post("units/" + made.unit + "/closing", last), 409, "unit-not-empty");
        Problems.expect(made.post("posts/" + made.clerkPost + "/closing", last), 409, "post-held");
        long vacant = made.post(made.unit, "09", "Вакантна посада", false);
        made.post("posts/" + vacant + "/closing", last).expect(200);
        assertThat(made.postOn(vacant, Structures.today().plusDays(1)).isMissingNode()).isTrue();
    }

    @Test
    public void theDirectoryFindsPostsByNamesTitlesAndUnits() {
        Structures made = new Structures(acs);
        JsonNode found =
                made.admin
                        .get(
                                ORGANIZATION
                                        + "posts?institution="
                                        + made.institution
                                        + "&text=%D1%81%D0%BF%D0%B5%D1%86")
                        .expect(200)
                        .json()
                        .path("posts");
        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("unitHead").asLong()).isEqualTo(made.headPost);
        Problems.expect(made.admin.get(ORGANIZATION + "posts?limit=0"), 422, "invalid-input");
        JsonNode fin =
                acs.registrar()
                        .get(ORGANIZATION + "posts?institution=fin&limit=1")
                        .expect(200)
                        .json()
                        .path("posts")
                        .path(0);
        assertThat(fin.path("holder").path("dative").asText())
                .isEqualTo("Петренку Івану Івановичу");
        assertThat(fin.path("titleDative").asText()).isEqualTo("Директору департаменту");
    }

    @Test
    public void aDativeThatTheRuleGetsWrongIsWrittenByHand() {
        Structures made = new Structures(acs);
        String person = ORGANIZATION + "person?userName=" + made.head.user();
        made.admin
                .put(
                        person,
                        Json.object(
                                "patronymic", "Іванович",
                                "sex", "male",
                                "dative", "Панові Перевірці",
                                "briefDative", "Перевірці П. І."))
                .expect(200);
        JsonNode name = made.admin.get(person).expect(200).json();
        assertThat(name.path("dative").asText()).isEqualTo("Панові Перевірці");
        assertThat(
                        made.postOn(made.headPost, Structures.today())
                                .path("holder")
                                .path("briefDative")
                                .asText())
                .isEqualTo("Перевірці П. І.");
        Problems.expect(
                made.admin.put(ORGANIZATION + "person?userName=ghost", Json.object()),
                422,
                "account-unknown");
    }

    @Test
    public void aStructureIsReadFromATableInARehearsalFirst() {
        Structures made = new Structures(acs);
        String name = "Відділ обліку " + UUID.randomUUID();
        String heading =
                "Код установи;Код підрозділу;Підрозділ;Код вищого підрозділу;Код посади;Посада;Керівник;Користувач;По батькові\n";
        String unit = made.institution + ";07;" + name + ";00;;;;;\n";
        String post = made.institution + ";07;" + name + ";00;01;Начальник відділу;так;;\n";
        String wrong = made.institution + ";07;" + name + ";00;02;Обліковець;;nobody-at-all;\n";
        JsonNode faulty = read(made, heading + unit + post + wrong, true);
        assertThat(faulty.path("written").asBoolean()).isFalse();
        assertThat(faulty.path("problems").path(0).path("row").asInt()).isEqualTo(4);
        JsonNode rehearsed = read(made, heading + unit + post, false);
        assertThat(rehearsed.path("units").asInt()).isEqualTo(1);
        assertThat(rehearsed.path("posts").asInt()).isEqualTo(1);
        assertThat(rehearsed.path("written").asBoolean()).isFalse();
        assertThat(made.structure(Structures.today()).toString()).doesNotContain(name);
        assertThat(read(made, heading + unit + post, true).path("written").asBoolean()).isTrue();
        assertThat(made.structure(Structures.today()).toString()).contains(name);
        assertThat(made.admin.get(ORGANIZATION + "import-template").expect(200).body())
                .startsWith(0x50, 0x4b);
        Problems.expect(
                acs.newPerson(Acs.USERS)
                        .post(
                                ORGANIZATION + "imports",
                                Multipart.form().text("since", Structures.today().toString())),
                403,
                "may-not-administer");
    }

    private static JsonNode read(Structures made, String table, boolean run) {
        return made.admin
                .post(
                        ORGANIZATION + "imports?run=" + run,
                        Multipart.form()
                                .text("since", Structures.today().toString())
                                .file(
                                        "structure.csv",
                                        "text/csv",
                                        table.getBytes(StandardCharsets.UTF_8)))
                .expect(200)
                .json();
    }

    @Test
    public void everyChangeIsNotedWithWhoMadeIt() {
        Structures made = new Structures(acs);
        JsonNode acts =
                made.admin.get(ORGANIZATION + "acts?limit=20").expect(200).json().path("acts");
        List<String> kinds = new ArrayList<>();
        acts.forEach(act -> kinds.add(act.path("act").asText()));
        assertThat(kinds).contains("appointed", "post-added", "unit-added");
        assertThat(acts.path(0).path("actor").asText()).isEqualTo("admin");
    }

    @Test
    public void onlyAdministratorsChangeTheStructureAndOthersReadIt() {
        AcsClient clerk = acs.newPerson(Acs.USERS, Acs.REGISTRARS);
        clerk.get(ORGANIZATION + "structure").expect(200);
        Problems.expect(
                clerk.post(
                        ORGANIZATION + "institutions", Json.object("code", "x", "name", "Хтось")),
                403,
                "may-not-administer");
        Problems.expect(clerk.get(ORGANIZATION + "acts"), 403, "may-not-administer");
        Problems.expect(clerk.get(ORGANIZATION + "accounts?text=a"), 403, "may-not-administer");
        Problems.expect(acs.newPerson().get(ORGANIZATION + "structure"), 403, "may-not-read");
        acs.anonymous().get(ORGANIZATION + "structure").expect(401);
    }

    private static JsonNode history(Structures made, long post) {
        return made.admin.get(ORGANIZATION + "posts/" + post + "/history").expect(200).json();
    }

    private AcsClient signedIn(Acs.Person person) {
        return acs.anonymous().withTicket(acs.ticket(person));
    }
}
