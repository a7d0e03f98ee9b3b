package org.cityedms.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentKind;

/** What people do with layouts of cards; rights are checked here. */
public interface CardLayoutAdministration {
    /** The layout of every kind of document. */
    List<CardLayoutState> list();

    CardLayoutState ofKind(DocumentKind kind);

    /**
     * The layout for cards of a register, with what its numbers are printed from.
     *
     * @param at the moment whose layout is asked for; now, when empty
     */
    CardLayoutState ofRegister(String register, Optional<Instant> at);

    CardLayoutState change(DocumentKind kind, CardLayoutDraft draft);

    CardLayoutState changeOfRegister(String register, CardLayoutDraft draft);

    /** Back to the shipped layout. */
    CardLayoutState reset(DocumentKind kind);

    /** Back to the layout of the register's kind. */
    CardLayoutState resetOfRegister(String register);
}
