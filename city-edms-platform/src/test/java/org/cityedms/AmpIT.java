package org.cityedms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.Test;

/**
 * The AMP as it was built: what Alfresco's module tool reads, and nothing that the server has
 * already.
 */
public class AmpIT {
    private static final Path AMP = Path.of(System.getProperty("amp"));

    @Test
    public void layout_isTheModuleTools() throws IOException {
        try (ZipFile amp = new ZipFile(AMP.toFile())) {
            assertThat(names(amp)).contains("module.properties", "file-mapping.properties");
            assertThat(names(amp)).filteredOn(name -> !name.startsWith("lib/")).hasSize(2);
            Properties module = new Properties();
            try (InputStream in = amp.getInputStream(amp.getEntry("module.properties"))) {
                module.load(in);
            }
            assertThat(module)
                    .containsEntry("module.id", "city-edms-platform")
                    .containsEntry("module.repo.version.min", "25.3");
            assertThat(module.getProperty("module.version")).matches("[0-9.]+");
        }
    }

    @Test
    public void libraries_ofTheServer_areNotShipped() throws IOException {
        Set<String> server;
        try (InputStream list = AmpIT.class.getResourceAsStream("/acs-25.3-libraries.txt")) {
            server =
                    new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.endsWith(".jar"))
                            .map(AmpIT::artifact)
                            .collect(Collectors.toSet());
        }
        assertThat(server).contains("jackson-databind", "spring-jdbc", "slf4j-api");
        try (ZipFile amp = new ZipFile(AMP.toFile())) {
            List<String> shipped =
                    names(amp).stream()
                            .filter(name -> name.endsWith(".jar"))
                            .map(name -> artifact(name.substring("lib/".length())))
                            .toList();
            assertThat(shipped).contains("city-edms-platform").doesNotContain("alfresco-api");
            assertThat(shipped).doesNotContainAnyElementsOf(server);
        }
    }

    @Test
    public void classes_ofOthers_areNotShipped() throws IOException {
        forEachEntryOfOurJar(
                entry ->
                        assertThat(entry.getName())
                                .doesNotStartWith("org/alfresco/")
                                .doesNotStartWith("org/springframework/")
                                .doesNotStartWith("alfresco/extension/"));
    }

    /** Same sources, same bytes: nothing in the file tells when it was built. */
    @Test
    public void times_areAllTheReleases() throws IOException {
        LocalDateTime release = LocalDateTime.of(2026, 1, 1, 0, 0);
        try (ZipFile amp = new ZipFile(AMP.toFile())) {
            assertThat(amp.stream().map(ZipEntry::getTimeLocal)).containsOnly(release);
        }
        forEachEntryOfOurJar(
                entry -> assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(release));
    }

    private static void forEachEntryOfOurJar(Consumer<ZipEntry> check) throws IOException {
        try (ZipFile amp = new ZipFile(AMP.toFile())) {
            ZipEntry jar =
                    amp.stream()
                            .filter(
                                    entry ->
                                            entry.getName()
                                                    .matches("lib/city-edms-platform-.*\\.jar"))
                            .findFirst()
                            .orElseThrow();
            try (ZipInputStream entries = new ZipInputStream(amp.getInputStream(jar))) {
                for (ZipEntry entry = entries.getNextEntry();
                        entry != null;
                        entry = entries.getNextEntry()) {
                    check.accept(entry);
                }
            }
        }
    }

    private static List<String> names(ZipFile amp) {
        return amp.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }

    private static String artifact(String file) {
        return file.strip().replaceFirst("-[0-9].*\\.jar$", "").replaceFirst("\\.jar$", "");
    }
}
