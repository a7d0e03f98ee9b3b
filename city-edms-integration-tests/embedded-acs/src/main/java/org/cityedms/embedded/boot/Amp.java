package org.cityedms.embedded.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An AMP unpacked as ACS's module tool would: config and lib become the class path of the module,
 * above the repository's own.
 */
public final class Amp implements AutoCloseable {
    private final URLClassLoader loader;

    private Amp(URLClassLoader loader) {
        this.loader = loader;
    }

    static Amp unpack(Path file, Path into) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedStart("No such AMP: " + file);
        }
        clear(into);
        List<URL> urls = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new RefusedStart("The AMP has a name outside itself: " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        putModuleProperties(into);
        if (Files.isDirectory(into.resolve("config"))) {
            urls.add(into.resolve("config").toUri().toURL());
        }
        try (Stream<Path> jars =
                Files.isDirectory(into.resolve("lib"))
                        ? Files.list(into.resolve("lib"))
                        : Stream.empty()) {
            for (Path jar :
                    jars.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return new Amp(
                new URLClassLoader("amp", urls.toArray(new URL[0]), Amp.class.getClassLoader()));
    }

    /** The module tool copies module.properties to where ModuleService reads it. */
    private static void putModuleProperties(Path into) throws IOException {
        Path properties = into.resolve("module.properties");
        if (!Files.exists(properties)) {
            throw new RefusedStart("The AMP has no module.properties");
        }
        Properties module = new Properties();
        try (Reader in = Files.newBufferedReader(properties)) {
            module.load(in);
        }
        String id = module.getProperty("module.id");
        if (id == null || !id.matches("[\\w.-]+") || id.contains("..")) {
            throw new RefusedStart("module.properties has no usable module.id: " + id);
        }
        Path target =
                into.resolve("config/alfresco/module").resolve(id).resolve("module.properties");
        Files.createDirectories(target.getParent());
        Files.copy(properties, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    ClassLoader classLoader() {
        return loader;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
