package org.cityedms.organization.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cityedms.organization.Organization;
import org.cityedms.organization.PersonName;

/** The structure of the demonstration council, as {@code demo/structure.tsv} has it. */
public final class DemoStructure {
    private static final String FILE = "alfresco/module/city-edms-platform/demo/structure.tsv";

    /** Executive bodies of the council; its own apparatus is made before. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "fin", "Департамент фінансів Зарічанської міської ради",
                    "zhkg",
                            "Департамент житлово-комунального господарства Зарічанської міської ради",
                    "osvita", "Управління освіти Зарічанської міської ради");

    private final Organization organization;

    public DemoStructure(Organization organization) {
        this.organization = organization;
    }

    /** Writes units, posts and appointments; answers with the people they name. */
    List<Person> write(LocalDate since) {
        List.of("fin", "zhkg", "osvita")
                .forEach(code -> organization.institution(code, BODIES.get(code)));
        Map<String, Long> units = new HashMap<>();
        List<Person> people = new ArrayList<>();
        for (String[] line : lines()) {
            if (line[0].equals("unit")) {
                units.put(
                        line[1] + line[2],
                        organization.unit(
                                line[1],
                                Optional.ofNullable(units.get(line[1] + line[3])),
                                line[2],
                                line[4],
                                since));
            } else {
                long post =
                        organization.post(
                                units.get(line[1] + line[2]),
                                line[3],
                                line[5],
                                line[4].equals("*"),
                                since);
                if (!line[6].isEmpty()) {
                    organization.appoint(post, line[6], since);
                    people.add(person(line));
                }
            }
        }
        return people;
    }

    private static Person person(String[] line) {
        return new Person(
                line[6],
                PersonName.of(line[7], line[8], line[9]),
                line[5],
                line[10].isEmpty() ? Set.of() : Set.of(line[10].split(" ", -1)));
    }

    private static List<String[]> lines() {
        try (InputStream bytes =
                        Objects.requireNonNull(
                                DemoStructure.class.getClassLoader().getResourceAsStream(FILE));
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Someone who holds a post. */
    record Person(String userName, PersonName name, String post, Set<String> groups) {}
}
