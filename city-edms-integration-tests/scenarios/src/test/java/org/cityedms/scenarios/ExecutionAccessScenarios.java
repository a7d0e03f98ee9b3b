package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.Rule;
import org.junit.Test;

/** A closed letter is open to whoever acts in the posts that it was given to, while they do. */
public class ExecutionAccessScenarios {
    @Rule public final Acs acs = new Acs();

    @Test
    public void aSubstituteReadsTheLetterUntilTheSubstitutionEnds() {
        Structures made = new Structures(acs);
        Executions letter = closed(made.topPost);
        AcsClient substitute = signedIn(made.head);
        assertThat(read(substitute, letter)).isIn(403, 404);
        LocalDate today = Structures.today();
        long id =
                made.substitute(made.topPost, made.head, "acting", today, today.plusDays(5))
                        .expect(201)
                        .json()
                        .path("id")
                        .asLong();
        assertThat(read(substitute, letter)).isEqualTo(200);
        made.post("substitutions/" + id + "/ending", Json.object()).expect(200);
        assertThat(read(substitute, letter)).isIn(403, 404);
        assertThat(read(signedIn(made.top1), letter)).isEqualTo(200);
    }

    @Test
    public void theSuccessorOfAnAbolishedPostHasItsLettersAtOnce() {
        Structures made = new Structures(acs);
        Executions letter = closed(made.headPost);
        AcsClient before = signedIn(made.head);
        AcsClient successor = signedIn(made.clerk);
        assertThat(read(before, letter)).isEqualTo(200);
        assertThat(read(successor, letter)).isIn(403, 404);
        abolish(made, made.headPost, made.clerkPost);
        assertThat(read(before, letter)).isIn(403, 404);
        assertThat(read(successor, letter)).isEqualTo(200);
        assertThat(tray(successor)).contains(letter.letter);
    }

    @Test
    public void whatIsGivenToAVacantPostIsOpenToTheHeadWhoFindsIt() {
        Structures made = new Structures(acs);
        long vacant = made.post(made.unit, "03", "Вакантна посада", false);
        Executions letter = closed(vacant);
        assertThat(tray(signedIn(made.head))).contains(letter.letter);
        assertThat(read(signedIn(made.head), letter)).isEqualTo(200);
        assertThat(read(signedIn(made.clerk), letter)).isIn(403, 404);
    }

    @Test
    public void aLimitedSubstituteCountsTheirDocumentsOnly() {
        Structures made = new Structures(acs);
        closed(made.topPost);
        assertThat(waiting(signedIn(made.top1), made.topPost)).isEqualTo(1);
        limited(made, made.head, "outgoing");
        assertThat(waiting(signedIn(made.head), made.topPost)).isZero();
    }

    @Test
    public void aLimitedSubstituteReadsTheirLettersFromTheOrderOnAndNotAfterItsEnd() {
        Structures made = new Structures(acs);
        Executions letter = closed(made.topPost);
        AcsClient substitute = signedIn(made.head);
        String other = limited(made, made.clerk, "outgoing");
        assertThat(read(signedIn(made.clerk), letter)).isIn(403, 404);
        made.post("substitutions/" + other + "/ending", Json.object()).expect(200);
        String id = limited(made, made.head, "incoming");
        assertThat(read(substitute, letter)).isEqualTo(200);
        made.post("substitutions/" + id + "/ending", Json.object()).expect(200);
        assertThat(read(substitute, letter)).isIn(403, 404);
        assertThat(read(signedIn(made.top1), letter)).isEqualTo(200);
    }

    private static String limited(Structures made, Acs.Person who, String kind) {
        LocalDate today = Structures.today();
        ObjectNode limited =
                Json.object(
                        "userName",
                        who.user(),
                        "basis",
                        "substitute",
                        "orderNumber",
                        "5-к",
                        "orderDate",
                        today.toString());
        limited.put("post", made.topPost).put("from", today.toString());
        limited.put("until", today.toString()).putArray("kinds").add(kind);
        return made.post("substitutions", limited).expect(201).json().path("id").asText();
    }

    @Test
    public void theSameKeyWithAnotherStepIsRefused() {
        Executions letter = Executions.registered(acs, "Ключ");
        JsonNode task = Executions.task(letter.resolved(), "co");
        String path = Executions.TASKS + task.path("id").asText() + "/acts";
        String key = "key-" + letter.letter;
        ObjectNode part = Json.object("act", "part", "text", "Частина", "version", 1);
        Executions.withKey(acs.registrar(), path, key, part).expect(200);
        Executions.withKey(acs.registrar(), path, key, part).expect(200);
        Problems.expect(
                Executions.withKey(acs.registrar(), path, key, part.deepCopy().put("act", "note")),
                409,
                "execution-key-used");
    }

    private static int waiting(AcsClient who, long post) {
        for (JsonNode role : who.get("/s/city-edms/tray").expect(200).json().path("roles")) {
            if (role.path("role").path("post").asLong() == post) {
                return role.path("counts").path("review").asInt();
            }
        }
        throw new AssertionError("No role in post " + post);
    }

    private Executions closed(long post) {
        Executions letter =
                Executions.registered(
                        acs, Letters.card("Закрите").put("confidentiality", "official-use"));
        acs.registrar()
                .post(letter.path("reviews"), Json.object("post", Long.toString(post)))
                .expect(201);
        return letter;
    }

    private static void abolish(Structures made, long post, long successor) {
        ObjectNode plan =
                Json.object(
                        "title",
                        "Скорочення",
                        "effectiveOn",
                        Structures.today().toString(),
                        "orderNumber",
                        "7-к",
                        "orderDate",
                        Structures.today().toString());
        plan.withArray("steps")
                .add(
                        Json.object(
                                "kind", "abolish-post",
                                "target", Long.toString(post),
                                "successors", Json.array(Long.toString(successor))));
        made.post("reorganizations", plan).expect(201);
    }

    private static String tray(AcsClient who) {
        JsonNode page = who.get("/s/city-edms/tray-lines?part=review").expect(200).json();
        return page.toString();
    }

    private static int read(AcsClient who, Executions letter) {
        return who.get(Letters.DOCUMENTS + "/" + letter.letter).status();
    }

    private AcsClient signedIn(Acs.Person person) {
        return acs.anonymous().withTicket(acs.ticket(person));
    }
}
