package org.cityedms.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.CardDraft;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class JsonTest {
    private final Json json = new Json();

    @Test
    public void read_card_isRead() {
        CardDraft card = json.read(utf8("{\"summary\":\"Про дах\",\"sheets\":3}"), CardDraft.class);
        assertThat(card.summary()).isEqualTo("Про дах");
        assertThat(card.sheets()).isEqualTo(3);
        assertThat(card.correspondent()).isNull();
    }

    @Test
    public void read_unknownField_isNamed() {
        assertField("{\"summary\":\"с\",\"sumary\":\"с\"}", "sumary", "unknown");
    }

    @Test
    public void read_wrongTypes_areNamed() {
        assertField("{\"sheets\":\"3\"}", "sheets", "wrong-type");
        assertField("{\"sheets\":3.5}", "sheets", "wrong-type");
        assertField("{\"sheets\":99999999999}", "sheets", "wrong-type");
        assertField("{\"summary\":5}", "summary", "wrong-type");
        assertField("{\"summary\":true}", "summary", "wrong-type");
        assertField("{\"summary\":[\"a\"]}", "summary", "wrong-type");
        assertField("{\"summary\":{}}", "summary", "wrong-type");
    }

    @Test
    public void members_ofAnObject_areTheirJsonAndTextsThemselves() {
        Map<String, byte[]> members =
                json.members(
                        utf8("{\"register\":\"in\",\"card\":{\"sheets\":3},\"link\":null}"),
                        Set.of("register", "card", "link"),
                        Set.of("register"));
        assertThat(members).containsOnlyKeys("register", "card");
        assertThat(members.get("register")).isEqualTo(utf8("in"));
        assertThat(json.read(members.get("card"), CardDraft.class).sheets()).isEqualTo(3);
    }

    @Test
    public void members_thatAreNone_areNamed() {
        for (String wrong :
                new String[] {"{\"register\":5}", "{\"card\":\"{}\"}", "{\"further\":1}"}) {
            ProblemException refused =
                    catchThrowableOfType(
                            ProblemException.class,
                            () ->
                                    json.members(
                                            utf8(wrong),
                                            Set.of("register", "card"),
                                            Set.of("register")));
            assertThat(refused.problem().errors()).as(wrong).hasSize(1);
        }
    }

    @Test
    public void read_notJson_isMalformed() {
        for (String text :
                new String[] {
                    "",
                    "null",
                    "{",
                    "[]",
                    "\"card\"",
                    "{}{}",
                    "{\"summary\":\"a\",\"summary\":\"b\"}",
                    "{summary:1}"
                }) {
            assertThat(problem(utf8(text)).code()).as(text).isEqualTo("malformed-request");
        }
    }

    @Test
    public void read_otherEncoding_isMalformed() {
        byte[] windows = "{\"summary\":\"Про дах\"}".getBytes(Charset.forName("windows-1251"));
        assertThat(problem(windows).code()).isEqualTo("malformed-request");
    }

    @Test
    public void read_tooLong_isMalformed() {
        assertThat(problem(utf8("{\"summary\":\"" + "a".repeat(70_000) + "\"}")).code())
                .isEqualTo("malformed-request");
    }

    @Property(trials = 1000)
    public void read_anything_isReadOrRefused(String text) {
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class, () -> json.read(utf8(text), CardDraft.class));
        assertThat(refused.problem().status()).isIn(400, 422);
    }

    private void assertField(String text, String field, String code) {
        assertThat(problem(utf8(text)).errors())
                .singleElement()
                .satisfies(
                        error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.code()).isEqualTo(code);
                        });
    }

    private Problem problem(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> json.read(bytes, CardDraft.class))
                .problem();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
