package org.springframework.extensions.webscripts;

/** Mirrors the part of a descriptor that every described thing has. */
public interface BaseDescription {
    String getId();

    String getShortName();

    String getDescription();
}
