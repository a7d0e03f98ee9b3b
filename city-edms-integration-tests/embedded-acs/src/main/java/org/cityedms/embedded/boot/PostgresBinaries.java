package org.cityedms.embedded.boot;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once per user from the jar on the class path. */
final class PostgresBinaries {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final String ARCHIVE_ARM = "postgres-linux-arm_64.txz";

    private PostgresBinaries() {}

    /**
     * The folder with bin/postgres. A name by content, so that another version unpacks beside it.
     */
    static Path unpacked(Path cache) throws IOException {
        String name = System.getProperty("os.arch").contains("aarch64") ? ARCHIVE_ARM : ARCHIVE;
        URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new RefusedStart("No PostgreSQL for this machine on the class path: " + name);
        }
        long size = archive.openConnection().getContentLengthLong();
        Path home = cache.resolve("postgresql-" + size);
        if (!Files.exists(home.resolve("bin/postgres"))) {
            Files.createDirectories(cache);
            Path fresh = Files.createTempDirectory(cache, "unpacking");
            fresh.toFile().setReadable(true, false);
            fresh.toFile().setExecutable(true, false);
            unpack(archive, fresh);
            // Two processes may unpack at once: the first to rename wins.
            if (!fresh.toFile().renameTo(home.toFile())
                    && !Files.exists(home.resolve("bin/postgres"))) {
                throw new IOException("Cannot put PostgreSQL into " + home);
            }
        }
        return home;
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (InputStream in = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("Bad name in the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    boolean runnable = (entry.getMode() & 0100) != 0;
                    if (runnable && !target.toFile().setExecutable(true, false)) {
                        throw new IOException("Cannot make runnable: " + target);
                    }
                }
            }
        }
    }
}
