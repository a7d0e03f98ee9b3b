package org.cityedms.benchmarks.control;

import java.time.LocalDate;
import java.util.List;

/** A column of a row of a model, written for a copy as COPY reads it. */
@FunctionalInterface
interface Cell {
    Cell NULL = (out, copy) -> out.append("\\N");

    void write(StringBuilder out, Copy copy);

    /** The same in every copy. */
    static Cell same(String text) {
        String escaped =
                text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        return (out, copy) -> out.append(escaped);
    }

    static Cell id(Key key, int place) {
        return (out, copy) -> out.append(copy.id(key, place));
    }

    static Cell person(int place, Party.Part part) {
        return (out, copy) -> out.append(copy.person(place).text(part));
    }

    static Cell uuid(int place) {
        return (out, copy) -> out.append(copy.uuid(place));
    }

    static Cell fact(Copy.Fact fact) {
        return (out, copy) -> out.append(copy.fact(fact));
    }

    static Cell folder() {
        return (out, copy) -> out.append(copy.folder());
    }

    /** A moment, as much later as the copy is. */
    static Cell moment(long micros) {
        return (out, copy) -> Moments.write(out, micros + copy.micros());
    }

    /** The same in milliseconds. */
    static Cell millis(long millis) {
        return (out, copy) -> out.append(millis + copy.micros() / Moments.MICROS_OF_MILLI);
    }

    static Cell day(LocalDate day) {
        long days = day.toEpochDay();
        return (out, copy) -> out.append(Moments.day(days + copy.days()));
    }

    static Cell joined(List<Cell> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Cell[] all = parts.toArray(Cell[]::new);
        return (out, copy) -> {
            for (Cell one : all) {
                one.write(out, copy);
            }
        };
    }
}
