package org.cityedms.journal;

import java.util.Optional;

/**
 * One act of a line with all that is needed to compute its hash by hand (доказ дії).
 *
 * @param position place in the chain of the register and period
 * @param act what was done, as the table has it
 * @param content the exact text that was hashed
 * @param contentHash SHA-256 of the content, hexadecimal
 * @param previous the hash of the act before, or the genesis
 * @param hash as stored: SHA-256 over the bytes of {@code previous} and of {@code contentHash}
 * @param next the hash of the act after, when there is one
 */
public record ActProof(
        long position,
        String act,
        String content,
        String contentHash,
        Optional<String> previous,
        String hash,
        Optional<String> next) {}
