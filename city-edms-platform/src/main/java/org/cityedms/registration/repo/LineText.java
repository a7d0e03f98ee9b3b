package org.cityedms.registration.repo;

import org.cityedms.registration.Card;
import org.cityedms.registration.SearchKey;

/** What a line is searched by. */
final class LineText {
    private LineText() {}

    static String searchKey(Card card, String number) {
        return SearchKey.of(
                String.join(
                        " ",
                        number,
                        card.summary().orElse(""),
                        card.correspondent().orElse(""),
                        card.correspondentNumber().orElse("")));
    }
}
