package org.cityedms.appeal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.registration.Coded;

/**
 * The classifier as the module ships it.
 *
 * @param asOf day of the last amendment it takes in
 */
public record ShippedClassifier(LocalDate asOf, List<ClassifierItem> items) {
    private static final String RESOURCE =
            "/alfresco/module/city-edms-platform/appeal/classifier-858.tsv";
    private static final String AS_OF = "# as-of\t";

    public ShippedClassifier {
        items = List.copyOf(items);
    }

    public static ShippedClassifier load() {
        try (InputStream bytes = ShippedClassifier.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedClassifier read(List<String> lines) {
        LocalDate asOf = null;
        List<ClassifierItem> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(AS_OF)) {
                asOf = LocalDate.parse(line.substring(AS_OF.length()));
            } else if (!line.startsWith("#")) {
                items.add(item(line.split("\t", -1)));
            }
        }
        return new ShippedClassifier(asOf, items);
    }

    private static ClassifierItem item(String[] cells) {
        return new ClassifierItem(
                Coded.find(ClassifierSection.class, cells[0]).orElseThrow(),
                cells[1],
                cells[2],
                true,
                Coded.find(ClassifierSource.class, cells[3]).orElseThrow());
    }
}
