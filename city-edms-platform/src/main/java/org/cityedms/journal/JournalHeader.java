package org.cityedms.journal;

import java.util.ArrayList;
import java.util.List;
import org.cityedms.card.CardWords;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryState;

/**
 * What stands on the head of a journal.
 *
 * @param institution name of the institution
 * @param title title of the register
 * @param filter which lines; its days are given both
 */
public record JournalHeader(
        String institution, String title, EntryFilter filter, List<JournalColumn> columns) {
    public JournalHeader {
        columns = List.copyOf(columns);
    }

    /** The period in words. */
    public String period() {
        return "за період з "
                + CardWords.day(filter.from().orElseThrow())
                + " по "
                + CardWords.day(filter.until().orElseThrow());
    }

    /** What was left out, in words; empty where nothing was. */
    public String selection() {
        List<String> words = new ArrayList<>();
        filter.state().map(JournalHeader::words).ifPresent(words::add);
        filter.text().ifPresent(text -> words.add("із текстом «" + text + "»"));
        filter.correspondent().ifPresent(text -> words.add("кореспондент «" + text + "»"));
        filter.documentKind().ifPresent(text -> words.add("вид документа «" + text + "»"));
        filter.registrarName().ifPresent(text -> words.add("реєстратор " + text));
        return String.join(", ", words);
    }

    private static String words(EntryState state) {
        return switch (state) {
            case ACTIVE -> "лише чинні записи";
            case RESERVED -> "лише зарезервовані номери";
            case VOID -> "лише анульовані номери";
            case RELEASED -> "лише повернуті номери";
        };
    }
}
