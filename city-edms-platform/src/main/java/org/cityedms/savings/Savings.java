package org.cityedms.savings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.cityedms.report.ReportFormat;

/** The savings meter. Whoever may see registers may see what is saved. */
public interface Savings {
    SavingsReport report(SavingsQuery query);

    /** The events behind a figure, the earliest first. */
    EventPage events(EventQuery query);

    /**
     * How it was on paper, and who said so.
     *
     * @param institution the reader's own where nothing
     */
    BaselineHistory baselines(Optional<String> institution);

    /**
     * Sets how it was on paper, from a day on.
     *
     * @throws org.cityedms.problem.ProblemException where the person may not administer the
     *     registry, or the day lies in a month that is over
     */
    BaselineHistory set(String institution, BaselineDraft draft);

    void write(SavingsQuery query, ReportFormat format, OutputStream out) throws IOException;

    /** All events behind a figure, from the first. */
    void writeEvents(EventQuery query, ReportFormat format, OutputStream out) throws IOException;

    /** The picture for the session of the council, as SVG. */
    String picture(SavingsQuery query, PictureShape shape);

    /** The same on paper: PDF, A4 landscape. */
    void writePicture(SavingsQuery query, OutputStream out) throws IOException;
}
