package org.cityedms.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

public class UriIndexTest {
    private final UriIndex index = new UriIndex();

    @Test
    public void theMostSpecialTemplateWins() {
        register("any.get", "/letters/{id}", "any");
        register("desk.get", "/letters/desk", "any");
        assertThat(idOf("GET", "/letters/desk")).isEqualTo("desk.get");
        assertThat(idOf("GET", "/letters/12")).isEqualTo("any.get");
    }

    @Test
    public void anExtensionIsTheFormatUnlessTheDescriptorSaysArgument() {
        register("ext.get", "/ext/{id}", "any");
        register("arg.get", "/arg/{name}", "argument");
        assertThat(index.find("GET", "/ext/1.json").orElseThrow().getTemplateVars())
                .containsEntry("id", "1");
        assertThat(index.find("GET", "/arg/a.pdf").orElseThrow().getTemplateVars())
                .containsEntry("name", "a.pdf");
    }

    @Test
    public void anotherMethodIsKnownButNotSupported() {
        register("one.get", "/one", "any");
        assertThat(index.find("POST", "/one").orElseThrow().getKind()).isEqualTo(Match.Kind.URI);
        assertThat(index.find("GET", "/two")).isEmpty();
    }

    @Test
    public void twoScriptsCannotShareAUrl() {
        register("one.get", "/one/{a}", "any");
        assertThatThrownBy(() -> register("two.get", "/one/{b}", "any"))
                .isInstanceOf(WebScriptException.class);
    }

    private String idOf(String method, String uri) {
        return index.find(method, uri).orElseThrow().getWebScript().getDescription().getId();
    }

    private void register(String id, String url, String format) {
        String xml =
                "<webscript><shortname>s</shortname><url>%s</url><format>%s</format></webscript>"
                        .formatted(url, format);
        WebScript script =
                new AbstractWebScript() {
                    @Override
                    public void execute(WebScriptRequest req, WebScriptResponse res) {
                        throw new UnsupportedOperationException();
                    }
                };
        script.init(
                null,
                new DescriptorParser()
                        .parse("s/", id + ".desc.xml", xml.getBytes(StandardCharsets.UTF_8)));
        index.register(script, url);
    }
}
