package org.cityedms.registration;

/** Which fields cards have; the card's own feature keeps it. */
public interface CardLayouts {
    /** The layout for the next card of a register: its own, or that of its kind of document. */
    CardLayout of(RegisterSettings register);
}
