package org.cityedms.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;

/** Monthly statements of registers (відомості реєстрації). */
public interface Statements {
    /**
     * Verifies the register against all its earlier statements, then states a month of it: one
     * statement for each counting period in which something happened.
     */
    List<FiledStatement> make(String register, YearMonth month);

    /** All statements of a register, the newest first. */
    List<FiledStatement> list(String register);

    FiledStatement get(long id);

    /** Writes the file as it was filed. */
    void write(long id, StatementFormat format, OutputStream out) throws IOException;
}
