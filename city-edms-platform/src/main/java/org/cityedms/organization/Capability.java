package org.cityedms.organization;

/**
 * Something that not everybody may do and that a client shows to those who may (повноваження). A
 * feature adds its own to {@link Capabilities}.
 */
public interface Capability {
    /** Stable name, in lower case with hyphens. */
    String code();

    /** Whether the person at work may. */
    boolean granted();
}
