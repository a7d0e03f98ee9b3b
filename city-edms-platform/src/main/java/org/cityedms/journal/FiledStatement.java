package org.cityedms.journal;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A statement that was made and filed (складена відомість).
 *
 * @param register code of the register
 * @param title title of the register
 * @param madeBy sign-in name of who made it
 * @param head where the chain ended then
 * @param jsonHash SHA-256 of the JSON, hexadecimal
 * @param pdf UUID of the printed form
 * @param json UUID of the JSON
 */
public record FiledStatement(
        long id,
        String register,
        String title,
        YearMonth month,
        int revision,
        Instant madeAt,
        String madeBy,
        String madeByName,
        ChainHead head,
        String jsonHash,
        String pdf,
        String json) {

    public String period() {
        return head.period();
    }

    /** Name of the file, as the person will find it among their downloads. */
    public String fileName(StatementFormat format) {
        return "Відомість " + register + " " + month + revision(revision) + "." + format.code();
    }

    /** What tells a second statement of a month from the first. */
    public static String revision(int revision) {
        return revision == 1 ? "" : " (" + revision + ")";
    }
}
