package org.cityedms.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityedms.problem.Language;

/**
 * Writes the morning's letter. Of documents that tell of persons, or of restricted access, it says
 * number and deadline only.
 */
public final class DigestLetterWriter {
    /** What the subject tells, as far as there is any. */
    private static final List<DigestPart> IN_SUBJECT =
            List.of(
                    DigestPart.OVERDUE,
                    DigestPart.TODAY,
                    DigestPart.SOON,
                    DigestPart.REVIEW,
                    DigestPart.ESCALATED,
                    DigestPart.CONTROL,
                    DigestPart.DECISION,
                    DigestPart.NEW,
                    DigestPart.HALF,
                    DigestPart.VACANT);

    private static final int LONGEST_SUBJECT = 3;

    private final DigestLinks links;
    private final boolean summaries;

    /**
     * A writer of letters.
     *
     * @param client address of the client, ending in a slash
     * @param summaries whether letters tell what documents are about
     */
    public DigestLetterWriter(String client, boolean summaries) {
        this.links = new DigestLinks(client);
        this.summaries = summaries;
    }

    public DigestLetter write(Digest digest, Language language) {
        DigestWords words = new DigestWords(language);
        return new DigestLetter(
                subject(digest, words),
                new LetterText(words, links, summaries).write(digest),
                new LetterHtml(words, links, summaries).write(digest));
    }

    /** Where a person switches letters off. */
    public String settings() {
        return links.settings();
    }

    private static String subject(Digest digest, DigestWords words) {
        String counts =
                String.join(
                        ", ",
                        IN_SUBJECT.stream()
                                .filter(part -> digest.count(part) > 0)
                                .limit(LONGEST_SUBJECT)
                                .map(part -> words.brief(part, digest.count(part)))
                                .toList());
        return words.title(digest.day()) + ": " + counts;
    }

    /** What stands beside the number of a line. */
    static List<String> facts(DigestLine line, DigestPart part, Digest digest, DigestWords words) {
        long over = line.daysOver(digest.day());
        boolean others =
                part == DigestPart.CONTROL
                        || part == DigestPart.ESCALATED
                        || part == DigestPart.VACANT
                        || part == DigestPart.DECISION;
        Optional<String> from =
                line.from().map(name -> line.review() ? words.proposedBy(name) : words.from(name));
        return Stream.of(
                        line.due().map(words::until),
                        over > 0 && !line.informed()
                                ? Optional.of(words.over(over))
                                : Optional.<String>empty(),
                        line.informed() ? Optional.of(words.informed()) : Optional.<String>empty(),
                        line.discreet()
                                ? Optional.<String>empty()
                                : others ? line.executor().map(words::executor) : from)
                .flatMap(Optional::stream)
                .toList();
    }
}
