package org.cityedms.embedded.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes from first to last, both included; empty when last comes before first. */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /**
     * What a Range header asks of so many bytes. Nothing when there is no header, or one that is
     * malformed or asks for several ranges: then the whole is sent, as RFC 9110 allows. An empty
     * range when it cannot be satisfied.
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher matcher = ONE.matcher(header == null ? "" : header);
        if (!matcher.matches() || (matcher.group(1) + matcher.group(2)).isEmpty()) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long suffix = Long.parseLong(matcher.group(2));
            return Optional.of(
                    new ByteRange(Math.max(0, size - suffix), suffix == 0 ? -1 : size - 1));
        }
        long first = Long.parseLong(matcher.group(1));
        if (matcher.group(2).isEmpty()) {
            return Optional.of(new ByteRange(first, size - 1));
        }
        long last = Long.parseLong(matcher.group(2));
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    boolean isEmpty() {
        return length() <= 0;
    }

    long length() {
        return last - first + 1;
    }
}
