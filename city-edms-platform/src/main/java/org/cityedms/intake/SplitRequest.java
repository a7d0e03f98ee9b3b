package org.cityedms.intake;

import java.util.ArrayList;
import java.util.List;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;

/** Where a person wants a draft cut, nothing checked yet. */
public record SplitRequest(List<Range> parts) {
    private static final int MAXIMUM_PARTS = 200;

    /** Pages as they were sent. */
    public record Range(Integer first, Integer last) {}

    /** The ranges: in their order, none empty, none overlapping the one before. */
    public List<PageRange> validated() {
        if (parts == null || parts.isEmpty() || parts.size() > MAXIMUM_PARTS) {
            throw refused(FieldError.of("parts", "out-of-range", 1, MAXIMUM_PARTS));
        }
        List<PageRange> ranges = new ArrayList<>();
        int before = 0;
        for (int at = 0; at < parts.size(); at++) {
            Range range = parts.get(at);
            if (range == null || range.first() == null || range.last() == null) {
                throw refused(FieldError.of("parts." + at, "required"));
            }
            if (range.first() <= before || range.last() < range.first()) {
                throw refused(FieldError.of("parts." + at, "invalid"));
            }
            ranges.add(new PageRange(range.first(), range.last()));
            before = range.last();
        }
        return List.copyOf(ranges);
    }

    /** That the file has these pages. */
    public static void requireWithin(List<PageRange> ranges, int pages) {
        for (int at = 0; at < ranges.size(); at++) {
            if (ranges.get(at).last() > pages) {
                throw refused(FieldError.of("parts." + at, "out-of-range", 1, pages));
            }
        }
    }

    private static RuntimeException refused(FieldError error) {
        return Problem.ofFields("invalid-input", List.of(error)).exception();
    }
}
