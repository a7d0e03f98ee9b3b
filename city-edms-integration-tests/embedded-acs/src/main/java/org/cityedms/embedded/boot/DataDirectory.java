package org.cityedms.embedded.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that survives restarts: database, content, unpacked modules. One process at a time.
 */
final class DataDirectory {
    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    static DataDirectory open(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel lockFile =
                FileChannel.open(
                        root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lockFile)) {
            lockFile.close();
            throw new RefusedStart(
                    "The data directory " + root + " is in use by a running stand-in.");
        }
        return new DataDirectory(root.toAbsolutePath(), lockFile);
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            // The lock goes with the channel; the process's death frees it.
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Says whether the last run ended without closing, and notes that this one is under way. */
    boolean markRunning() throws IOException {
        boolean unclean = Files.exists(running());
        if (!unclean) {
            Files.createFile(running());
        }
        return unclean;
    }

    private Path running() {
        return root.resolve("running");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path content() {
        return root.resolve("contentstore");
    }

    Path modules() {
        return root.resolve("modules");
    }

    void close(boolean clean) {
        try (lockFile) {
            if (clean) {
                Files.deleteIfExists(running());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
