package org.cityedms.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.DocumentId;

/**
 * How a file of many pages is cut (розрізання пакета) by the marks on them: at separator sheets,
 * which are left out, and before each page with the label of a registered document, whose paper
 * original begins there. Where marks contradict each other nothing is cut, and a person decides.
 *
 * @param parts what the file is cut into; empty where it stays whole
 * @param note why it stays whole although it has marks
 */
public record CutPlan(List<Part> parts, Optional<DraftNote> note) {
    private static final CutPlan WHOLE = new CutPlan(List.of(), Optional.empty());

    /**
     * Pages that belong together.
     *
     * @param document the registered document they are the paper original of; nothing for a new one
     */
    public record Part(PageRange pages, Optional<DocumentId> document) {}

    /**
     * What is on a page.
     *
     * @param separator a separator sheet of ours
     * @param labels documents whose labels are on it
     * @param blank nothing at all
     */
    public record Page(boolean separator, Set<DocumentId> labels, boolean blank) {
        boolean marked() {
            return separator || !labels.isEmpty();
        }
    }

    public static CutPlan of(List<Page> pages) {
        if (pages.stream().noneMatch(Page::marked)) {
            return WHOLE;
        }
        if (pages.stream().anyMatch(CutPlan::contradictsItself)) {
            return whole(DraftNote.AMBIGUOUS_MARKS);
        }
        Cutting cutting = new Cutting();
        for (int at = 0; at < pages.size(); at++) {
            boolean backOfSeparator =
                    at > 0 && pages.get(at - 1).separator() && pages.get(at).blank();
            if (!backOfSeparator && !cutting.take(at + 1, pages.get(at))) {
                return whole(DraftNote.AMBIGUOUS_MARKS);
            }
        }
        cutting.close(pages.size());
        return cutting.parts.isEmpty()
                ? whole(DraftNote.ONLY_SEPARATORS)
                : new CutPlan(List.copyOf(cutting.parts), Optional.empty());
    }

    private static boolean contradictsItself(Page page) {
        return page.labels().size() > 1 || (page.separator() && !page.labels().isEmpty());
    }

    private static CutPlan whole(DraftNote note) {
        return new CutPlan(List.of(), Optional.of(note));
    }

    /** Takes pages one after the other; {@code first} is 0 while no part is open. */
    private static final class Cutting {
        private final List<Part> parts = new ArrayList<>();
        private int first;
        private Optional<DocumentId> document = Optional.empty();

        /** False for a label after pages that may or may not belong to it. */
        boolean take(int number, Page page) {
            if (page.separator()) {
                close(number - 1);
                return true;
            }
            Optional<DocumentId> label = page.labels().stream().findFirst();
            if (first == 0) {
                open(number, label);
                return true;
            }
            if (label.isEmpty() || label.equals(document)) {
                return true;
            }
            if (document.isEmpty()) {
                return false;
            }
            close(number - 1);
            open(number, label);
            return true;
        }

        private void open(int number, Optional<DocumentId> label) {
            first = number;
            document = label;
        }

        void close(int last) {
            if (first > 0) {
                parts.add(new Part(new PageRange(first, last), document));
            }
            first = 0;
            document = Optional.empty();
        }
    }
}
