package org.cityedms.reminder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sorts what an executor has into the parts of a digest. */
public final class DigestSorter {
    private final Morning morning;
    private final boolean letter;
    private final Map<DigestPart, List<DigestLine>> parts = new EnumMap<>(DigestPart.class);
    private final Map<DigestPart, DigestSection> others = new EnumMap<>(DigestPart.class);

    /**
     * @param letter whether it is for the letter: it tells of half a term once, the desk all the
     *     time
     */
    public DigestSorter(Morning morning, boolean letter) {
        this.morning = morning;
        this.letter = letter;
    }

    /** What was given to the post itself, the most urgent first. */
    public void addOwn(List<DigestLine> lines) {
        for (DigestLine line : lines) {
            morning.part(line)
                    .filter(part -> part != DigestPart.HALF || !letter || morning.halfIsNews(line))
                    .ifPresent(
                            part ->
                                    parts.computeIfAbsent(part, any -> new ArrayList<>())
                                            .add(line));
        }
    }

    /** A part that is whole already. */
    public void add(DigestSection section) {
        others.put(section.part(), section);
    }

    public void add(DigestPart part, List<DigestLine> lines) {
        add(DigestSection.of(part, lines));
    }

    /** Those with something in them. */
    public List<DigestSection> sections() {
        Map<DigestPart, DigestSection> sections = new EnumMap<>(others);
        parts.forEach((part, lines) -> sections.put(part, DigestSection.of(part, lines)));
        return sections.values().stream().filter(section -> section.total() > 0).toList();
    }
}
