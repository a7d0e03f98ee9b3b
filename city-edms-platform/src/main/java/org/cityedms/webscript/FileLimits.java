package org.cityedms.webscript;

import java.util.Optional;

/**
 * Which files a multipart body may carry.
 *
 * @param single the field that is one file
 * @param many the field that may come several times, each a file
 * @param maximumFile bytes of the largest file
 * @param maximumFiles how often {@code many} may come
 * @param maximumTotal bytes of all files together
 */
public record FileLimits(
        Optional<String> single,
        Optional<String> many,
        long maximumFile,
        int maximumFiles,
        long maximumTotal) {

    /** One file and no more. */
    public static FileLimits one(String field, long maximumFile) {
        return new FileLimits(Optional.of(field), Optional.empty(), maximumFile, 0, maximumFile);
    }

    /** A document's file and its annexes. */
    public static FileLimits documents(long maximumFile, int maximumFiles, long maximumTotal) {
        return new FileLimits(
                Optional.of("file"), Optional.of("annex"), maximumFile, maximumFiles, maximumTotal);
    }

    /** As these, without a single file. */
    public FileLimits manyOnly() {
        return new FileLimits(Optional.empty(), many, maximumFile, maximumFiles, maximumTotal);
    }
}
