package org.cityedms.reminder;

import java.util.Optional;

/** The plain form of the letter. */
final class LetterText {
    private final DigestWords words;
    private final DigestLinks links;
    private final boolean summaries;
    private final StringBuilder out = new StringBuilder();

    LetterText(DigestWords words, DigestLinks links, boolean summaries) {
        this.words = words;
        this.links = links;
        this.summaries = summaries;
    }

    String write(Digest digest) {
        line(words.title(digest.day()));
        for (RoleDigest role : digest.roles()) {
            line("");
            line(words.role(role));
            role.sections().forEach(section -> write(section, digest));
        }
        line("");
        line("-- ");
        line(words.automatic());
        line(words.settings() + ": " + links.settings());
        return out.toString();
    }

    private void write(DigestSection section, Digest digest) {
        line("");
        line(words.part(section.part()) + " — " + section.total());
        for (DigestLine each : section.lines()) {
            line(
                    "  * "
                            + each.number().orElse(words.unnumbered())
                            + " — "
                            + String.join(
                                    "; ",
                                    DigestLetterWriter.facts(each, section.part(), digest, words)));
            summary(each).ifPresent(text -> line("    " + text));
            line("    " + links.line(each));
        }
        int rest = section.total() - section.lines().size();
        if (rest > 0) {
            line("  " + words.more(rest) + ": " + links.part(section.part()));
        }
    }

    private Optional<String> summary(DigestLine each) {
        return summaries && !each.discreet() ? each.summary() : Optional.empty();
    }

    /** A text of a document may not look like lines of ours. */
    private void line(String text) {
        out.append(text.replaceAll("[\\r\\n]+", " ")).append("\r\n");
    }
}
