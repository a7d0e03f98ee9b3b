package org.cityedms.benchmarks.control;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.benchmarks.registers.SampleLetter;

/** What tells a copy of a letter from its model: when it came, who had a part, its identities. */
final class Copy {
    private final Place place;
    private final List<Party> people;
    private final long[] first;
    private final long firstUuid;
    private final long micros;
    private final long days;
    private final SampleLetter letter;
    private final String number;

    /**
     * A copy.
     *
     * @param first the first identities that are free
     */
    Copy(Place place, ModelLetter model, List<Party> people, long[] first, long firstUuid) {
        this.place = place;
        this.people = people;
        this.first = first.clone();
        this.firstUuid = firstUuid;
        this.micros = place.micros() - model.micros();
        this.days = LocalDate.parse(place.day()).toEpochDay() - model.day().toEpochDay();
        this.letter = SampleLetter.of(place.n(), place.day());
        this.number = Numbers.of(place.n());
    }

    /** How much later than its model it is; earlier, as a rule. */
    long micros() {
        return micros;
    }

    /** The same in days of the office. */
    long days() {
        return days;
    }

    long folder() {
        return place.folder();
    }

    long id(Key key, int at) {
        return first[key.place()] + at;
    }

    Party person(int at) {
        return people.get(at);
    }

    /** The first of the model's is the document, which the register names. */
    String uuid(int at) {
        return at == 0 ? place.document() : Numbers.uuid(firstUuid + at);
    }

    String fact(Fact fact) {
        return switch (fact) {
            case NUMBER -> number;
            case NAME -> number.replace('/', '-');
            case ORDINAL -> Long.toString(place.n());
            case SUMMARY -> letter.summary();
            case CORRESPONDENT -> letter.correspondent();
            case CORRESPONDENT_NUMBER -> letter.correspondentNumber();
            case DAY -> place.day();
            case REQUEST -> "history-" + place.n();
        };
    }

    /**
     * Where in the history it stands.
     *
     * @param micros when it was registered
     * @param day of the office, then
     * @param folder that it lies in
     * @param document its identity
     */
    record Place(long n, long micros, String day, long folder, String document) {}

    /** What a document says of itself. */
    enum Fact {
        NUMBER,
        NAME,
        ORDINAL,
        SUMMARY,
        CORRESPONDENT,
        CORRESPONDENT_NUMBER,
        DAY,
        REQUEST
    }
}
