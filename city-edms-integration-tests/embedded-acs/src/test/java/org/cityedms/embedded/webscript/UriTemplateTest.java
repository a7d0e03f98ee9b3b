package org.cityedms.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.Size;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.springframework.extensions.webscripts.WebScriptException;

@RunWith(JUnitQuickcheck.class)
public class UriTemplateTest {
    @Test
    public void aTrailingTokenTakesSlashes() {
        assertThat(new UriTemplate("/files/{path}").match("/files/a/b c/д"))
                .contains(Map.of("path", "a/b c/д"));
    }

    @Test
    public void theSameTokenTwiceMustTakeTheSameText() {
        UriTemplate template = new UriTemplate("/{a}/and/{a}");
        assertThat(template.match("/x/and/x")).contains(Map.of("a", "x"));
        assertThat(template.match("/x/and/y")).isEmpty();
    }

    @Test
    public void malformedTemplatesAreRefused() {
        for (String bad : new String[] {null, "", "a/b", "/a/{b", "/a/{}", "/a b", "/a/(.*)"}) {
            assertThatThrownBy(() -> new UriTemplate(bad)).isInstanceOf(WebScriptException.class);
        }
    }

    /**
     * Whatever values without slashes are put into a template of fixed pieces and tokens, they come
     * out again.
     */
    @Property(trials = 300)
    public void valuesComeOutAsTheyWentIn(@Size(min = 1, max = 5) List<String> raw) {
        List<String> values =
                raw.stream()
                        .map(value -> value.replaceAll("[/\\p{Cntrl}\\u0085\\u2028\\u2029]", "_"))
                        .toList();
        StringBuilder template = new StringBuilder();
        StringBuilder uri = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            template.append("/fixed").append(i).append("/{v").append(i).append('}');
            uri.append("/fixed").append(i).append('/').append(values.get(i));
        }
        Optional<Map<String, String>> match =
                new UriTemplate(template.toString()).match(uri.toString());
        assertThat(match).isPresent();
        assertThat(new ArrayList<>(match.get().values())).isEqualTo(values);
    }

    /** No text makes matching fail otherwise than by saying no. */
    @Property(trials = 300)
    public void anyTextIsMatchedOrNot(String uri) {
        assertThat(new UriTemplate("/a/{b}/c").match(uri)).isNotNull();
    }
}
