package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When and for which documents someone acts (обсяг заміщення).
 *
 * @param from first day
 * @param until last day; open while nobody ended it
 * @param kinds codes of kinds of documents; none means every kind
 * @param subjects subjects of documents; none means every subject
 */
public record Scope(
        LocalDate from, Optional<LocalDate> until, Set<String> kinds, Set<String> subjects) {

    public Scope {
        kinds = Set.copyOf(kinds);
        subjects = Set.copyOf(subjects);
    }

    public static Scope whole(LocalDate from, Optional<LocalDate> until) {
        return new Scope(from, until, Set.of(), Set.of());
    }

    /** Without limits: for every document. */
    public boolean isWhole() {
        return kinds.isEmpty() && subjects.isEmpty();
    }

    /** What is within both, if there is such a document on such a day. */
    public Optional<Scope> and(Scope other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        Optional<LocalDate> last = earlier(until, other.until);
        if (last.filter(day -> day.isBefore(first)).isPresent()) {
            return Optional.empty();
        }
        Optional<Set<String>> bothKinds = common(kinds, other.kinds);
        Optional<Set<String>> bothSubjects = common(subjects, other.subjects);
        return bothKinds.flatMap(
                k -> bothSubjects.map(subject -> new Scope(first, last, k, subject)));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    private static Optional<Set<String>> common(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(one.isEmpty() ? other : one);
        }
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }
}
