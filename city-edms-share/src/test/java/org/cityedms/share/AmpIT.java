package org.cityedms.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.Test;

/** Opens the AMP that the build has made. */
public class AmpIT {
    private static final Path AMP = Path.of(System.getProperty("amp"));
    private static final String JAR = "lib/city-edms-share-0.1.0.jar";

    @Test
    public void holdsOurJarAndNothingElse() throws Exception {
        assertThat(names(Files.readAllBytes(AMP)))
                .containsExactlyInAnyOrder("module.properties", "file-mapping.properties", JAR);
    }

    @Test
    public void saysWhatItIs() throws Exception {
        Properties module = new Properties();
        module.load(new ByteArrayInputStream(entry(Files.readAllBytes(AMP), "module.properties")));
        assertThat(module.getProperty("module.id")).isEqualTo("city-edms-share");
        assertThat(module.getProperty("module.version")).isEqualTo("0.1.0");
        assertThat(module.getProperty("module.title")).isNotBlank();
        assertThat(module.getProperty("module.repo.version.min")).isEqualTo("25.1");
    }

    /**
     * Class files or jars in the jar would be code of others, or code of ours that nobody has
     * reviewed as such.
     */
    @Test
    public void theJarHasNoCodeOfOthers() throws Exception {
        assertThat(names(jar()))
                .noneMatch(name -> name.endsWith(".class") || name.endsWith(".jar"));
    }

    @Test
    public void theJarBringsTheWebClient() throws Exception {
        assertThat(names(jar()))
                .contains(
                        "META-INF/resources/city-edms/share/city-edms-share.js",
                        "META-INF/share-config-custom.xml")
                .doesNotContain("META-INF/resources/city-edms/index.html");
        String host =
                new String(
                        entry(jar(), "META-INF/components/city-edms/host.js"),
                        StandardCharsets.UTF_8);
        assertThat(host)
                .containsPattern("city-edms-share\\.js\\?v=[0-9a-f]{40}\"")
                .doesNotContain("@city-edms");
    }

    @Test
    public void shareRefusesNoneOfItsFiles() throws Exception {
        for (String name : names(jar())) {
            if (name.startsWith("META-INF/components/")) {
                assertThat(BlockedPaths.blocks("/res/" + name.substring("META-INF/".length())))
                        .as(name)
                        .isFalse();
            }
            if (name.startsWith("META-INF/resources/")) {
                assertThat(BlockedPaths.blocks(name.substring("META-INF/resources".length())))
                        .as(name)
                        .isFalse();
            }
        }
    }

    /** The same sources give the same bytes: no entry carries the time of its build. */
    @Test
    public void carriesNoTimeOfItsBuild() throws Exception {
        for (byte[] archive : List.of(Files.readAllBytes(AMP), jar())) {
            for (ZipEntry entry : entries(archive)) {
                assertThat(
                                entry.getLastModifiedTime()
                                        .toInstant()
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate())
                        .as(entry.getName())
                        .isEqualTo(LocalDate.of(2026, 1, 1));
            }
        }
    }

    private static byte[] jar() throws IOException {
        return entry(Files.readAllBytes(AMP), JAR);
    }

    private static Set<String> names(byte[] archive) throws IOException {
        Set<String> names = new TreeSet<>();
        for (ZipEntry entry : entries(archive)) {
            if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static List<ZipEntry> entries(byte[] archive) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static byte[] entry(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    InputStream in = zip;
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError(name + " is not in the archive");
    }
}
