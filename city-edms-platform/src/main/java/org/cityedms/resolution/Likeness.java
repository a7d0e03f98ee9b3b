package org.cityedms.resolution;

import org.cityedms.deadline.Bilingual;

/** What letters are similar by, the closest first. */
public enum Likeness {
    /** Від того самого кореспондента. */
    CORRESPONDENT("від цього кореспондента", "from this correspondent"),
    /** Того самого виду. */
    KIND("цього виду", "of this kind"),
    /** Того самого реєстру. */
    REGISTER("цієї групи документів", "of this group of documents");

    private final String uk;
    private final String en;

    Likeness(String uk, String en) {
        this.uk = uk;
        this.en = en;
    }

    /** «3 з 4 листів від цього кореспондента розписано так». */
    public Bilingual reason(int uses, int similar) {
        return new Bilingual(
                uses + " з " + similar + " — документи " + uk + " — розписано так",
                uses + " of " + similar + " documents " + en + " went so");
    }
}
