package org.cityedms.journal;

import java.util.Arrays;

/**
 * Follows a chain link by link. One fault is told once: what comes after a changed act is checked
 * against the hash that was stored, or that the act should have had.
 */
public final class ChainCheck {

    /** What is to be said of a link. */
    public enum Verdict {
        SOUND,
        /** Its content or its hash was changed. */
        CHANGED,
        /** It is sound, but the link before does not belong there. */
        INSERTED_BEFORE
    }

    private final ChainHash hashes = new ChainHash();
    private byte[] beforePrevious;
    private byte[] previous;
    private byte[] previousComputed;

    /**
     * @param previous the hash before the first link
     */
    public ChainCheck(byte[] previous) {
        this.previous = previous;
    }

    /** Takes the next link. */
    public Verdict accept(byte[] content, byte[] hash) {
        byte[] contentHash = hashes.content(content);
        byte[] computed = previous == null ? hash : hashes.next(previous, contentHash);
        Verdict verdict = verdict(contentHash, computed, hash);
        beforePrevious = previous;
        previous = hash;
        previousComputed = verdict == Verdict.CHANGED ? computed : null;
        return verdict;
    }

    /** Links are missing here: the next one cannot be told from a sound one. */
    public void gap() {
        beforePrevious = null;
        previous = null;
        previousComputed = null;
    }

    private Verdict verdict(byte[] contentHash, byte[] computed, byte[] hash) {
        if (Arrays.equals(computed, hash) || follows(previousComputed, contentHash, hash)) {
            return Verdict.SOUND;
        }
        return follows(beforePrevious, contentHash, hash)
                ? Verdict.INSERTED_BEFORE
                : Verdict.CHANGED;
    }

    private boolean follows(byte[] before, byte[] contentHash, byte[] hash) {
        return before != null && Arrays.equals(hashes.next(before, contentHash), hash);
    }
}
