package org.cityedms.declension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Names and titles against tables made by hand. */
public class DativeTest {
    private static final Path TABLES = Path.of("src/test/resources/org/cityedms/declension");

    @Test
    public void names_everyLineOfTheTable_isDeclined() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> lines = table("names.tsv");
        for (String[] line : lines) {
            String[] name = line[0].split(" ", 3);
            Sex sex = Sex.guess(name[1], name.length > 2 ? name[2] : "");
            String declined =
                    Dative.surname(name[0], sex)
                            + " "
                            + Dative.givenName(name[1], sex)
                            + (name.length > 2 ? " " + Dative.patronymic(name[2]) : "");
            if (!declined.equals(line[1])) {
                wrong.add(line[0] + ": " + declined + ", not " + line[1]);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).hasSizeGreaterThan(200);
    }

    @Test
    public void titles_everyLineOfTheTable_isDeclined() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> lines = table("titles.tsv");
        for (String[] line : lines) {
            if (!Dative.title(line[0]).equals(line[1])) {
                wrong.add(line[0] + ": " + Dative.title(line[0]) + ", not " + line[1]);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).hasSizeGreaterThan(60);
    }

    @Test
    public void anything_strange_isGivenBackAndNeverFails() {
        for (String strange :
                List.of("", "-", "А", "о", "’", "ь", "😀", "Smith", "42", "--", " ")) {
            for (Sex sex : Sex.values()) {
                assertThat(Dative.surname(strange, sex)).isNotNull();
                assertThat(Dative.givenName(strange, sex)).isNotNull();
            }
            assertThat(Dative.patronymic(strange)).isNotNull();
            assertThat(Dative.title(strange)).isNotNull();
        }
    }

    private static List<String[]> table(String name) throws IOException {
        return Files.readAllLines(TABLES.resolve(name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
