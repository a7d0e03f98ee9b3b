package org.cityedms.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

public class ProblemTextsTest {
    private static final Path MESSAGES =
            Path.of("src/main/resources/alfresco/module/city-edms-platform/messages");

    @Test
    public void bundles_bothLanguages_haveTheSameKeys() throws IOException {
        for (String bundle :
                List.of(
                        "city-edms-problem",
                        "city-edms-deadline",
                        "city-edms-organization",
                        "city-edms-registration",
                        "city-edms-registration-model",
                        "city-edms-workflow",
                        "city-edms-correspondence")) {
            assertThat(keys(bundle + "_uk.properties"))
                    .as(bundle)
                    .isEqualTo(keys(bundle + ".properties"));
        }
    }

    @Test
    public void codes_everyOneInTheSources_hasTexts() throws IOException {
        Set<Object> keys = keys("city-edms-problem.properties");
        for (String code : codes("(?:Problem\\.of|ofFields|throwIfAny)\\(\\s*\"([a-z-]+)\"")) {
            assertThat(keys)
                    .contains(
                            "city-edms.problem." + code + ".title",
                            "city-edms.problem." + code + ".detail");
        }
        for (String code : codes("FieldError\\.of\\([^,;]+,\\s*\"([a-z-]+)\"")) {
            assertThat(keys).contains("city-edms.field." + code);
        }
        for (String code : codes("TemplateSyntaxException\\(\"([a-z-]+)\"")) {
            assertThat(keys).contains("city-edms.field." + code);
        }
    }

    @Test
    public void bilingual_fieldErrors_saysBoth() {
        Problem problem =
                Problem.ofFields(
                        "invalid-input", List.of(FieldError.of("summary", "too-long", 150)));
        assertThat(ProblemTexts.bilingual(problem))
                .contains("summary: Щонайбільше 150 символів")
                .contains("summary: At most 150 characters")
                .endsWith("[invalid-input]");
    }

    @Test
    public void texts_apostrophes_areNotLost() {
        assertThat(ProblemTexts.title(Problem.of("not-a-file", 409), Language.UKRAINIAN))
                .isEqualTo("Цей об'єкт не можна зареєструвати");
        assertThat(ProblemTexts.text(FieldError.of("t", "template-without-seq"), Language.ENGLISH))
                .isEqualTo("The template must contain {seq}");
    }

    @Test
    public void language_acceptLanguage_isUnderstood() {
        assertThat(Language.ofAcceptLanguage(null)).isEqualTo(Language.UKRAINIAN);
        assertThat(Language.ofAcceptLanguage("en-GB,en;q=0.9")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofAcceptLanguage("de,en;q=0.5,uk;q=0.9")).isEqualTo(Language.UKRAINIAN);
        assertThat(Language.ofAcceptLanguage("fr")).isEqualTo(Language.UKRAINIAN);
        assertThat(Language.ofAcceptLanguage(";;;=")).isEqualTo(Language.UKRAINIAN);
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            properties.load(reader);
        }
        assertThat(properties.values()).as(file).noneMatch(value -> value.toString().isBlank());
        return properties.keySet();
    }

    private static Set<String> codes(String pattern) throws IOException {
        Set<String> codes = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java"))
                    .forEach(
                            path -> {
                                Matcher matcher = Pattern.compile(pattern).matcher(read(path));
                                while (matcher.find()) {
                                    codes.add(matcher.group(1));
                                }
                            });
        }
        assertThat(codes).as(pattern).isNotEmpty();
        return codes;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
