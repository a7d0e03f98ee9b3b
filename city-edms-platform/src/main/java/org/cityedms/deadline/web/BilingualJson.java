package org.cityedms.deadline.web;

import org.cityedms.deadline.Bilingual;

/** Schema {@code Bilingual}. */
record BilingualJson(String uk, String en) {
    static BilingualJson of(Bilingual text) {
        return new BilingualJson(text.uk(), text.en());
    }
}
