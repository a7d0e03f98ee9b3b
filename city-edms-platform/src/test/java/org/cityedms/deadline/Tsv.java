package org.cityedms.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of the tests. */
final class Tsv {
    private Tsv() {}

    static List<List<String>> rows(String name) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Tsv.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The law's calendar, or the law's without martial law. */
    static WorkCalendar calendar(String name) {
        return name.equals("law")
                ? WorkCalendar.ofTheLaw()
                : new WorkCalendar(List.of(), List.of());
    }
}
