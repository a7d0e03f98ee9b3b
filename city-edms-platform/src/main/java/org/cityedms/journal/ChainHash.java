package org.cityedms.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How acts of a register and period hang together (ланцюг хешів): the hash of an act is SHA-256
 * over the 32 bytes of the hash before it and the 32 bytes of the SHA-256 of its content in UTF-8.
 * Before the first one stands the {@linkplain #genesis genesis}.
 */
public final class ChainHash {
    private final MessageDigest digest;

    public ChainHash() {
        this.digest = sha256();
    }

    /** What stands before the first act of a register and period. */
    public static byte[] genesis(String register, String period) {
        return sha256().digest(
                        ("city-edms/journal/1\n" + register + "\n" + period)
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a content. Not for several threads, as the whole object. */
    public byte[] content(String content) {
        return content(content.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a content that is UTF-8 already. */
    public byte[] content(byte[] utf8) {
        return digest.digest(utf8);
    }

    /** The hash of the act that follows. */
    public byte[] next(byte[] previous, byte[] content) {
        digest.update(previous);
        return digest.digest(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it (MessageDigest).
            throw new IllegalStateException(e);
        }
    }
}
