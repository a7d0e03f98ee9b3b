package org.cityedms.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

public class MessagesTest {
    private static final String BUNDLE = "alfresco/web-extension/messages/city-edms-share";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final Properties english = ModuleFiles.properties(BUNDLE + ".properties");
    private final Properties ukrainian = ModuleFiles.properties(BUNDLE + "_uk.properties");

    @Test
    public void everyTextIsThereInBothLanguages() {
        assertThat(ukrainian.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(ukrainian.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(ukrainian.getProperty(key)))
                    .as("arguments of " + key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    /**
     * On a server whose own locale is Ukrainian, Java would otherwise answer English readers in
     * Ukrainian.
     */
    @Test
    public void anEnglishReaderDoesNotFallToTheLocaleOfTheServer() {
        assertThat(ModuleFiles.exists(BUNDLE + "_en.properties")).isTrue();
        assertThat(ModuleFiles.properties(BUNDLE + "_en.properties")).isEmpty();
    }

    @Test
    public void everyTextThatIsAskedForExists() {
        Set<String> asked = new TreeSet<>();
        Pattern key =
                Pattern.compile("\\b(?:city-edms\\.(?:[\\w-]+\\.)+[\\w-]+|page\\.cityEdms[\\w.]+)");
        for (String path : ModuleFiles.all()) {
            boolean ours =
                    path.startsWith("META-INF/components/")
                            || path.equals("META-INF/share-config-custom.xml")
                            || (path.startsWith("alfresco/") && !path.endsWith(".properties"));
            if (ours && !path.endsWith("-context.xml")) {
                Matcher matcher = key.matcher(ModuleFiles.text(path));
                while (matcher.find()) {
                    asked.add(matcher.group());
                }
            }
        }
        asked.removeIf(found -> found.startsWith("city-edms.web."));
        asked.removeIf(
                found ->
                        found.startsWith("city-edms.registered")
                                || found.startsWith("city-edms.registrar"));
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(english.stringPropertyNames()).containsAll(asked);
    }

    @Test
    public void noTextIsForgottenThere() {
        StringBuilder sources = new StringBuilder();
        for (String path : ModuleFiles.all()) {
            if (path.startsWith("META-INF/components/")
                    || path.equals("META-INF/share-config-custom.xml")
                    || (path.startsWith("alfresco/") && !path.endsWith(".properties"))) {
                sources.append(ModuleFiles.text(path));
            }
        }
        for (String key : english.stringPropertyNames()) {
            // Share makes these out of the names of types, aspects and dashlets.
            if (!key.startsWith("type.")
                    && !key.startsWith("aspect.")
                    && !key.startsWith("dashlet.")) {
                assertThat(sources.toString()).as(key).contains(key);
            }
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
