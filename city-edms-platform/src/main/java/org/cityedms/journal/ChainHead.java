package org.cityedms.journal;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hash at a place of a chain (голова ланцюга, when the place is its last). Whoever keeps it can
 * tell later whether everything up to there is still the same.
 *
 * @param position place in the chain, from 1; 0 is the genesis
 * @param hash SHA-256 in small hexadecimal letters
 */
public record ChainHead(String period, long position, String hash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public static ChainHead of(String period, long position, byte[] hash) {
        return new ChainHead(period, position, HexFormat.of().formatHex(hash));
    }

    /** The head that texts from outside spell, or nothing. */
    public static Optional<ChainHead> parse(String period, Long position, String hash) {
        boolean sound =
                period != null
                        && !period.isEmpty()
                        && period.length() <= 40
                        && position != null
                        && position >= 0
                        && hash != null
                        && HASH.matcher(hash).matches();
        return sound ? Optional.of(new ChainHead(period, position, hash)) : Optional.empty();
    }
}
