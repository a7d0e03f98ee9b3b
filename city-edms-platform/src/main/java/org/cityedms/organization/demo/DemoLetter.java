package org.cityedms.organization.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A letter of the demonstration council, from {@code letters.tsv}. */
record DemoLetter(
        String register,
        String documentKind,
        String correspondent,
        String correspondentNumber,
        String summary,
        String deliveryMethod,
        int sheets) {

    private static final String LETTERS = "/alfresco/module/city-edms-platform/demo/letters.tsv";

    /** All of them, oldest first. */
    static List<DemoLetter> all() {
        try (InputStream in = DemoLetter.class.getResourceAsStream(LETTERS);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DemoLetter::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoLetter parse(String line) {
        String[] columns = line.split("\t", -1);
        return new DemoLetter(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                Integer.parseInt(columns[6]));
    }
}
