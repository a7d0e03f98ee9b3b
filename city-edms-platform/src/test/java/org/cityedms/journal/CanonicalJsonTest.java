package org.cityedms.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CanonicalJsonTest {

    /** The example of RFC 8785, section 3.2.3, without its fractions. */
    @Test
    public void object_membersOfTheStandardsExample_standInOrderOfUnits() {
        Map<String, Object> members = new HashMap<>();
        members.put("\u20ac", "Euro Sign");
        members.put("\r", "Carriage Return");
        members.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        members.put("1", "One");
        members.put("\ud83d\ude00", "Emoji: Grinning Face");
        members.put("\u0080", "Control");
        members.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.object(members))
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    public void string_whatMustBeEscaped_isAndNothingElse() {
        assertThat(CanonicalJson.string("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    public void object_nothing_isLeftOut_nestedIsSorted() {
        Map<String, Object> members = new HashMap<>();
        members.put("z", null);
        members.put("b", List.of(1, 2L, true, Map.of("y", "1", "x", "2")));
        members.put("a", new CanonicalJson.Raw("{}"));
        assertThat(CanonicalJson.object(members))
                .isEqualTo("{\"a\":{},\"b\":[1,2,true,{\"x\":\"2\",\"y\":\"1\"}]}");
    }

    @Test
    public void object_whatHasNoCanonicalForm_isRefused() {
        for (Object value :
                List.of(1.5, 9_007_199_254_740_992L, "\ud83d", "\ude00", "a\ude00\ud83d")) {
            assertThatThrownBy(() -> CanonicalJson.object(Map.of("a", value)))
                    .as("%s", value)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    public void object_anyTexts_areReadBackByAnotherParser(Map<String, String> members)
            throws Exception {
        members.values().removeIf(CanonicalJsonTest::broken);
        members.keySet().removeIf(CanonicalJsonTest::broken);
        JsonNode read = new ObjectMapper().readTree(CanonicalJson.object(members));
        assertThat(read.size()).isEqualTo(members.size());
        members.forEach((name, value) -> assertThat(read.get(name).textValue()).isEqualTo(value));
    }

    private static boolean broken(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff);
    }
}
