package org.cityedms.organization.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cityedms.registration.DocumentFile;

/**
 * Files for the demonstration letters: PDFs of a directory where there are some, otherwise pages
 * made here.
 */
public final class DemoFiles {
    private final List<Path> given;
    private DemoFont font;

    /**
     * @param directory may be empty, or a directory that does not exist
     */
    public DemoFiles(String directory) {
        this.given = directory.isBlank() ? List.of() : pdfs(Path.of(directory.strip()));
    }

    DocumentFile fileOf(DemoLetter letter, int place) {
        if (given.isEmpty()) {
            return new MadeFile(new ByteArrayInputStream(DemoPage.of(letter, font())));
        }
        return new GivenFile(given.get(place % given.size()));
    }

    /** Read when the first page is made: a start without demonstration needs no font. */
    private DemoFont font() {
        if (font == null) {
            font = DemoFont.load();
        }
        return font;
    }

    private static List<Path> pdfs(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record GivenFile(Path path) implements DocumentFile {
        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    private record MadeFile(ByteArrayInputStream page) implements DocumentFile {
        @Override
        public String name() {
            return "лист.pdf";
        }

        @Override
        public InputStream open() {
            page.reset();
            return page;
        }
    }
}
