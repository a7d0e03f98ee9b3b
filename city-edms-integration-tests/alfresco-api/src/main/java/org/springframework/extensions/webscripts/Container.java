package org.springframework.extensions.webscripts;

/**
 * Mirrors the container that holds web scripts; our scripts only need to know that they are in one.
 */
public interface Container {
    String getName();

    boolean allowCallbacks();

    void reset();
}
