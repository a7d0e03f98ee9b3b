package org.cityedms.organization.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of the demonstration: columns divided by tabs, remarks after a {@code #}. */
final class DemoTable {
    private static final String FOLDER = "/alfresco/module/city-edms-platform/demo/";

    private DemoTable() {}

    static List<String[]> lines(String file) {
        try (InputStream bytes =
                        Objects.requireNonNull(
                                DemoTable.class.getResourceAsStream(FOLDER + file), file);
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return text.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
