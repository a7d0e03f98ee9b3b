package org.cityedms.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;

/** An institution made for one scenario: a head above a unit with a head and a specialist. */
final class Structures {
    static final String ORGANIZATION = "/s/city-edms/organization/";

    final AcsClient admin;
    final String institution = Registers.newCode();
    final long top;
    final long unit;
    final long topPost;
    final long headPost;
    final long clerkPost;
    final Acs.Person top1;
    final Acs.Person head;
    final Acs.Person clerk;

    Structures(Acs acs) {
        admin = acs.admin();
        post("institutions", Json.object("code", institution, "name", "Установа " + institution))
                .expect(200);
        top = unit(null, "00", "Керівництво");
        unit = unit(top, "01", "Відділ перевірки");
        topPost = post(top, "01", "Голова", true);
        headPost = post(unit, "01", "Начальник відділу", true);
        clerkPost = post(unit, "02", "Головний спеціаліст", false);
        top1 = acs.newAccount(Acs.USERS);
        head = acs.newAccount(Acs.USERS);
        clerk = acs.newAccount(Acs.USERS);
        appoint(topPost, top1, today().minusDays(10)).expect(201);
        appoint(headPost, head, today().minusDays(10)).expect(201);
        appoint(clerkPost, clerk, today().minusDays(10)).expect(201);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }

    Reply post(String path, ObjectNode body) {
        return admin.post(ORGANIZATION + path, body);
    }

    long unit(Long parent, String code, String name) {
        ObjectNode draft = Json.object("institution", institution, "code", code, "name", name);
        draft.put("since", today().minusYears(1).toString());
        draft.put("parent", parent);
        return post("units", draft).expect(201).json().path("unit").asLong();
    }

    long post(long unit, String code, String title, boolean heads) {
        ObjectNode draft = Json.object("code", code, "title", title, "heads", heads);
        draft.put("unit", unit).put("since", today().minusYears(1).toString());
        return post("posts", draft).expect(201).json().path("post").asLong();
    }

    Reply appoint(long post, Acs.Person person, LocalDate from) {
        ObjectNode draft = Json.object("userName", person.user());
        draft.put("post", post).put("from", from.toString());
        return post("appointments", draft);
    }

    Reply substitute(long post, Acs.Person person, String basis, LocalDate from, LocalDate until) {
        ObjectNode draft =
                Json.object(
                        "userName",
                        person.user(),
                        "basis",
                        basis,
                        "orderNumber",
                        "5-к",
                        "orderDate",
                        today().toString());
        draft.put("post", post).put("from", from.toString()).put("until", until.toString());
        return post("substitutions", draft);
    }

    JsonNode structure(LocalDate day) {
        return admin.get(ORGANIZATION + "structure?day=" + day).expect(200).json();
    }

    JsonNode unitOn(long id, LocalDate day) {
        return find(structure(day).path("units"), "unit", id);
    }

    JsonNode postOn(long id, LocalDate day) {
        return find(structure(day).path("posts"), "post", id);
    }

    static JsonNode find(JsonNode list, String field, long id) {
        for (JsonNode each : list) {
            if (each.path(field).asLong() == id) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    /** The roles of a session: title, basis. */
    static List<String> roles(AcsClient client) {
        List<String> roles = new ArrayList<>();
        client.get("/s/city-edms/session")
                .expect(200)
                .json()
                .path("roles")
                .forEach(
                        role ->
                                roles.add(
                                        role.path("title").asText()
                                                + ":"
                                                + role.path("basis").asText()));
        return roles;
    }

    /** On a real ACS by the script that asks no search index: the v1 API lists members from one. */
    List<String> members(Acs acs, String group) {
        List<String> members = new ArrayList<>();
        if (Acs.isReal()) {
            String children = "/s/api/groups/" + group.substring("GROUP_".length()) + "/children";
            acs.admin()
                    .get(children + "?maxItems=100")
                    .expect(200)
                    .json()
                    .path("data")
                    .forEach(
                            member ->
                                    members.add(
                                            "USER".equals(member.path("authorityType").asText())
                                                    ? member.path("shortName").asText()
                                                    : member.path("fullName").asText()));
        } else {
            acs.admin()
                    .get(AcsClient.V1 + "/groups/" + group + "/members")
                    .expect(200)
                    .json()
                    .path("list")
                    .path("entries")
                    .forEach(entry -> members.add(entry.path("entry").path("id").asText()));
        }
        return members;
    }
}
