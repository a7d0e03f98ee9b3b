package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.scenarios.client.Reply;

/** What a refusal looks like, whoever gives it. */
final class Problems {

    private Problems() {}

    /** Checks the whole shape, and that the refusal is this one. */
    static JsonNode expect(Reply reply, int status, String code) {
        reply.expect(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = reply.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).as(reply.toString()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:city-edms:problem:" + code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertBothLanguages(problem);
        problem.path("errors").forEach(Problems::assertBothLanguages);
        return problem;
    }

    /** The refused fields as <code>field:code</code>. */
    static List<String> fields(JsonNode problem) {
        List<String> fields = new ArrayList<>();
        problem.path("errors")
                .forEach(
                        error ->
                                fields.add(
                                        error.path("field").asText()
                                                + ":"
                                                + error.path("code").asText()));
        return fields;
    }

    private static void assertBothLanguages(JsonNode texts) {
        assertThat(texts.path("uk").asText()).as(texts.toString()).containsPattern("[а-яіїєґ]");
        assertThat(texts.path("en").asText()).as(texts.toString()).containsPattern("[a-z]");
        assertThat(texts.path("uk").asText()).isNotEqualTo(texts.path("en").asText());
    }
}
