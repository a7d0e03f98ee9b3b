package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** Filters of a list that people keep under names. */
public class SavedFilterScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void aFilterIsKeptRenamedAndTakenAway() {
        String code = Registers.create(acs);
        AcsClient person = acs.newPerson(Acs.USERS);
        ObjectNode filter =
                Json.object(
                        "name", "Анульовані за січень",
                        "q", "дах",
                        "state", "void",
                        "from", "2026-01-01",
                        "to", "2026-01-31",
                        "correspondent", "ТОВ «Дах»",
                        "registrar", "Олена Коваль",
                        "documentKind", "лист",
                        "sort", "-summary");
        JsonNode kept = person.post(of(code), filter).expect(201).json();
        JsonNode read = person.get(of(code)).expect(200).json().path("filters").get(0);
        assertThat(read).isEqualTo(kept);
        filter.fieldNames()
                .forEachRemaining(
                        name -> assertThat(read.path(name)).as(name).isEqualTo(filter.get(name)));
        assertThat(read.path("own").asBoolean()).isTrue();
        assertThat(read.path("shared").asBoolean()).isFalse();
        String address = "/s/city-edms/filters/" + kept.path("id").asLong();
        filter.put("name", "Січень");
        assertThat(person.put(address, filter).expect(200).json().path("name").asText())
                .isEqualTo("Січень");
        assertThat(person.delete(address).expect(200).json().path("filters")).isEmpty();
        Problems.expect(person.delete(address), 404, "filter-not-found");
    }

    @Test
    public void filtersStandInTheOrderOfTheUkrainianAlphabetAndEachNameOnce() {
        String code = Registers.create(acs);
        AcsClient person = acs.newPerson(Acs.USERS);
        for (String name : List.of("Ґрунти", "Гуртожитки", "Їдальні", "Ірпінь")) {
            person.post(of(code), Json.object("name", name)).expect(201);
        }
        assertThat(names(person, code))
                .containsExactly("Гуртожитки", "Ґрунти", "Ірпінь", "Їдальні");
        Problems.expect(
                person.post(of(code), Json.object("name", "ґрунти")), 409, "filter-name-taken");
        person.post(of(Registers.create(acs)), Json.object("name", "Ґрунти")).expect(201);
    }

    @Test
    public void onlyAdministratorsShareAndEverybodySeesWhatIsShared() {
        String code = Registers.create(acs);
        AcsClient administrator = acs.newPerson(Acs.ADMINISTRATORS, Acs.USERS);
        AcsClient person = acs.newPerson(Acs.USERS);
        ObjectNode own = Json.object("name", "Моє");
        long mine = person.post(of(code), own).expect(201).json().path("id").asLong();
        ObjectNode shared = Json.object("name", "Для всіх", "shared", true, "state", "void");
        long theirs = administrator.post(of(code), shared).expect(201).json().path("id").asLong();
        assertThat(names(person, code)).containsExactly("Для всіх", "Моє");
        assertThat(names(administrator, code)).containsExactly("Для всіх");
        Problems.expect(person.post(of(code), shared), 403, "may-not-share-filter");
        String address = "/s/city-edms/filters/";
        Problems.expect(
                person.put(address + mine, own.put("shared", true)), 403, "may-not-share-filter");
        Problems.expect(person.delete(address + theirs), 403, "may-not-change-filter");
        Problems.expect(administrator.delete(address + mine), 404, "filter-not-found");
        acs.newPerson(Acs.ADMINISTRATORS, Acs.USERS).delete(address + theirs).expect(200);
        assertThat(names(person, code)).containsExactly("Моє");
        Problems.expect(acs.newPerson().get(of(code)), 403, "may-not-read");
    }

    @Test
    public void aSharedFilterThatNamesAPersonIsForThoseWhoMayKnow() {
        String code = Appeals.register(acs, "appeal");
        AcsClient administrator = acs.newPerson(Acs.ADMINISTRATORS, Acs.USERS);
        administrator
                .post(
                        of(code),
                        Json.object("name", "Від Іваненка", "shared", true, "q", "Іваненко"))
                .expect(201);
        administrator
                .post(of(code), Json.object("name", "Анульовані", "shared", true, "state", "void"))
                .expect(201);
        assertThat(names(acs.registrar(), code)).containsExactly("Анульовані", "Від Іваненка");
        assertThat(names(acs.newPerson(Acs.USERS), code)).containsExactly("Анульовані");
    }

    @Test
    public void aFilterThatIsWrongIsRefusedFieldByField() {
        String code = Registers.create(acs);
        assertThat(
                        Problems.fields(
                                Problems.expect(
                                        acs.registrar()
                                                .post(
                                                        of(code),
                                                        Json.object(
                                                                "name", " ",
                                                                "state", "lost",
                                                                "from", "2026-02-30",
                                                                "sort", "colour")),
                                        422,
                                        "invalid-input")))
                .containsExactly(
                        "name:required",
                        "state:not-in-list",
                        "from:not-a-date",
                        "sort:not-in-list");
        Problems.expect(
                acs.registrar().get("/s/city-edms/registers/nowhere/filters"),
                404,
                "register-not-found");
    }

    private static String of(String register) {
        return Registers.REGISTERS + "/" + register + "/filters";
    }

    private static List<String> names(AcsClient client, String register) {
        List<String> names = new ArrayList<>();
        client.get(of(register))
                .expect(200)
                .json()
                .path("filters")
                .forEach(filter -> names.add(filter.path("name").asText()));
        return names;
    }
}
