package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** What people see of what they gave, and in which role they act. */
public class TrayScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void whatAHeadGaveIsSentUntilItIsDoneAndAReportThatCameBackIsMarked() {
        Office office = new Office();
        JsonNode resolution = office.resolved();
        JsonNode main = Executions.task(resolution, "main");
        AcsClient top = office.signedIn(office.made.top1);
        AcsClient clerk = office.signedIn(office.made.clerk);
        JsonNode sent = line(top, "sent", main);
        assertThat(sent.path("state").asText()).isEqualTo("assigned");
        assertThat(counts(top).path("sent").asInt()).isEqualTo(1);
        assertThat(line(clerk, "to-do", main).path("returned").asBoolean()).isFalse();
        office.letter.step(clerk, main, "report", "Зроблено").expect(200);
        assertThat(line(top, "sent", main).path("state").asText()).isEqualTo("reported");
        office.letter.step(top, main, "return", "Не все").expect(200);
        assertThat(line(clerk, "to-do", main).path("returned").asBoolean()).isTrue();
        assertThat(counts(clerk).path("returned").asInt()).isEqualTo(1);
        office.letter.step(clerk, main, "report", "Тепер усе").expect(200);
        office.letter.step(top, main, "accept", "Дякую").expect(200);
        assertThat(counts(top).path("sent").asInt()).isZero();
        assertThat(counts(clerk).path("returned").asInt()).isZero();
    }

    /** Both author, as a substitute, and controller, by their own post: they say which. */
    @Test
    public void whoeverActsInSeveralRolesSaysInWhichAndTheHistoryKeepsIt() {
        Office office = new Office();
        LocalDate today = Structures.today();
        JsonNode resolution = office.resolved();
        JsonNode main = Executions.task(resolution, "main");
        AcsClient clerk = office.signedIn(office.made.clerk);
        AcsClient head = office.signedIn(office.made.head);
        office.made
                .substitute(office.made.topPost, office.made.head, "substitute", today, today)
                .expect(201);
        office.letter.step(clerk, main, "report", "Зроблено").expect(200);
        ObjectNode step = Json.object("act", "return", "text", "Доповніть");
        Problems.expect(
                office.letter.act(head, main, step.deepCopy().put("asPost", office.clerkPost())),
                403,
                "execution-not-in-role");
        JsonNode asTop =
                office.letter
                        .act(head, main, step.deepCopy().put("asPost", office.topPost()))
                        .expect(200)
                        .json();
        assertThat(last(asTop).path("role").path("basis").asText()).isEqualTo("substitute");
        assertThat(last(asTop).path("role").path("post").asText()).isEqualTo(office.topPost());
        office.letter.step(clerk, main, "report", "Доповнено").expect(200);
        JsonNode own =
                office.letter
                        .act(head, main, Json.object("act", "accept", "asPost", office.headPost()))
                        .expect(200)
                        .json();
        assertThat(last(own).path("role").path("basis").asText()).isEqualTo("holder");
        assertThat(last(own).path("role").path("post").asText()).isEqualTo(office.headPost());
    }

    private static JsonNode last(JsonNode file) {
        JsonNode history = file.path("history");
        return history.get(history.size() - 1);
    }

    private static JsonNode line(AcsClient who, String part, JsonNode task) {
        for (JsonNode line :
                who.get("/s/city-edms/tray-lines?limit=200&part=" + part)
                        .expect(200)
                        .json()
                        .path("lines")) {
            if (line.path("task").asText().equals(task.path("id").asText())) {
                return line;
            }
        }
        throw new AssertionError("Not in " + part);
    }

    private static JsonNode counts(AcsClient who) {
        return who.get("/s/city-edms/tray").expect(200).json().path("roles").get(0).path("counts");
    }

    /**
     * An institution of its own: its head resolves for the clerk, the head of the unit controls.
     */
    private final class Office {
        final Structures made = new Structures(acs);
        final Executions letter = Executions.registered(acs, "Лист установи");

        String topPost() {
            return Long.toString(made.topPost);
        }

        String headPost() {
            return Long.toString(made.headPost);
        }

        String clerkPost() {
            return Long.toString(made.clerkPost);
        }

        AcsClient signedIn(Acs.Person person) {
            return acs.anonymous().withTicket(acs.ticket(person));
        }

        JsonNode resolved() {
            JsonNode review =
                    acs.registrar()
                            .post(letter.path("reviews"), Json.object("post", topPost()))
                            .expect(201)
                            .json();
            ObjectNode draft =
                    Json.object(
                            "review",
                            review.path("id").asText(),
                            "text",
                            "Опрацювати",
                            "control",
                            true,
                            "controller",
                            headPost());
            draft.putArray("points")
                    .addObject()
                    .putArray("executors")
                    .add(Executions.executor(clerkPost(), "main"));
            return letter.resolve(signedIn(made.top1), draft).expect(201).json();
        }
    }

    /** A specialist heads nothing; whoever acts in the post has the folder all the same. */
    @Test
    public void whoeverIsAskedToReviewHasAFolderAndIsToldWhatWaits() {
        Structures made = new Structures(acs);
        AcsClient clerk = acs.anonymous().withTicket(acs.ticket(made.clerk));
        AcsClient substitute = acs.anonymous().withTicket(acs.ticket(made.head));
        AcsClient assistant = acs.anonymous().withTicket(acs.ticket(made.top1));
        made.substitute(
                        made.clerkPost,
                        made.head,
                        "substitute",
                        Structures.today(),
                        Structures.today())
                .expect(201);
        ObjectNode named = Json.object("userName", made.top1.user(), "basis", "assistant");
        named.put("post", made.clerkPost).put("from", Structures.today().toString());
        made.post("substitutions", named).expect(201);
        for (AcsClient who : new AcsClient[] {clerk, substitute, assistant}) {
            assertThat(reviews(who, made.clerkPost)).isFalse();
            assertThat(waiting(who)).isZero();
        }
        Executions letter = Executions.registered(acs, "Про думку фахівця");
        ObjectNode proposal = Json.object("post", Long.toString(made.clerkPost));
        String review =
                acs.registrar()
                        .post(letter.path("reviews"), proposal)
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        for (AcsClient who : new AcsClient[] {clerk, substitute, assistant}) {
            assertThat(reviews(who, made.clerkPost)).isTrue();
            assertThat(waiting(who)).isEqualTo(1);
        }
        // Nothing waits any more; the folder stays where it was.
        clerk.post(
                        Executions.REVIEWS + review + "/acts",
                        Json.object("act", "note-review", "version", 1))
                .expect(200);
        assertThat(reviews(clerk, made.clerkPost)).isTrue();
        assertThat(waiting(clerk)).isZero();
        assertThat(waiting(assistant)).isZero();
    }

    private static boolean reviews(AcsClient who, long post) {
        JsonNode roles = who.get("/s/city-edms/session").expect(200).json().path("roles");
        return Structures.find(roles, "post", post).path("reviews").asBoolean();
    }

    private static int waiting(AcsClient who) {
        return who.get("/s/city-edms/work-counts").expect(200).json().path("review").asInt();
    }
}
