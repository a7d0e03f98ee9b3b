package org.cityedms.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;

/** A letter's way through the council, as its people go it. */
final class Executions {
    static final String TASKS = "/s/city-edms/tasks/";
    static final String REVIEWS = "/s/city-edms/reviews/";
    static final String RESOLUTIONS = "/s/city-edms/resolutions/";

    private static final Map<String, String> POSTS = new ConcurrentHashMap<>();

    private final Acs acs;
    final String letter;

    private Executions(Acs acs, String letter) {
        this.acs = acs;
        this.letter = letter;
    }

    /** The way of a document that is registered already. */
    static Executions of(Acs acs, String document) {
        return new Executions(acs, document);
    }

    /** A letter registered just now. */
    static Executions registered(Acs acs, String summary) {
        return registered(acs, Letters.card(summary));
    }

    static Executions registered(Acs acs, ObjectNode card) {
        String register = Registers.create(acs);
        return new Executions(
                acs, Letters.id(Letters.send(acs.registrar(), register, card).expect(201).json()));
    }

    /** The post that somebody of the demonstration council holds. */
    static String post(Acs acs, String user) {
        return POSTS.computeIfAbsent(
                user,
                who -> {
                    for (JsonNode each :
                            acs.demo(who)
                                    .get("/s/city-edms/tray")
                                    .expect(200)
                                    .json()
                                    .path("roles")) {
                        if (each.path("role").path("basis").asText().equals("holder")) {
                            return each.path("role").path("post").asText();
                        }
                    }
                    throw new AssertionError(who + " holds no post");
                });
    }

    String post(String user) {
        return post(acs, user);
    }

    String path(String what) {
        return "/s/city-edms/documents/" + letter + "/" + what;
    }

    /** The registry puts it before the mayor. */
    JsonNode proposed() {
        return propose("mayor").expect(201).json();
    }

    Reply propose(String head) {
        return acs.registrar()
                .post(path("reviews"), Json.object("post", post(head), "note", "Прошу розглянути"));
    }

    static ObjectNode executor(String post, String role) {
        return Json.object("post", post, "role", role);
    }

    /** The lawyer does it, the registrar helps, the secretary is informed; five working days. */
    ObjectNode draft() {
        ObjectNode draft = Json.object("text", "Підготувати відповідь", "control", true);
        ArrayNode executors = draft.putArray("points").addObject().putArray("executors");
        executors.add(executor(post("lawyer"), "main"));
        executors.add(executor(post("registrar"), "co"));
        executors.add(executor(post("secretary"), "info"));
        ((ObjectNode) draft.path("points").get(0))
                .set("deadline", Json.object("kind", "working-days", "days", 5));
        return draft;
    }

    ObjectNode of(JsonNode review) {
        return draft().put("review", review.path("id").asText());
    }

    /** A sub-resolution that gives everything to one other. */
    ObjectNode passOn(String task, String user) {
        ObjectNode draft = Json.object("task", task, "text", "Опрацювати");
        draft.putArray("points")
                .addObject()
                .putArray("executors")
                .add(executor(post(user), "main"));
        return draft;
    }

    Reply resolve(AcsClient who, ObjectNode draft) {
        return who.post(path("resolutions"), draft);
    }

    /** Proposed to the mayor and resolved as {@link #draft()} has it. */
    JsonNode resolved() {
        return resolve(acs.demo("mayor"), of(proposed())).expect(201).json();
    }

    static JsonNode task(JsonNode resolution, String role) {
        for (JsonNode task : resolution.path("tasks")) {
            if (task.path("role").asText().equals(role)) {
                return task;
            }
        }
        throw new AssertionError("No task of role " + role + " in " + resolution);
    }

    JsonNode current(AcsClient who, JsonNode task) {
        return who.get(TASKS + task.path("id").asText()).expect(200).json().path("task");
    }

    /** A step on the task as it is now. */
    Reply step(AcsClient who, JsonNode task, String act, String text) {
        return act(who, task, Json.object("act", act, "text", text));
    }

    /** A step on the task as the registry sees it now. */
    Reply act(AcsClient who, JsonNode task, ObjectNode step) {
        int version = current(acs.admin(), task).path("version").asInt();
        return who.post(TASKS + task.path("id").asText() + "/acts", step.put("version", version));
    }

    JsonNode execution(AcsClient who) {
        return who.get(path("execution")).expect(200).json();
    }

    static Reply withKey(AcsClient who, String path, String key, ObjectNode body) {
        return who.send(
                who.request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body.toString())));
    }
}
