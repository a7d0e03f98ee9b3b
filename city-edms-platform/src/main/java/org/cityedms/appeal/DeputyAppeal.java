package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is recorded of a deputy's appeal or formal request (депутатське звернення, депутатський
 * запит; Закони № 93-IV, № 2790-XII). The answer is always a written one.
 *
 * @param deputy прізвище, ім'я, по батькові; public, as the office is
 * @param council рада
 * @param convocation скликання
 * @param session the session that supported a formal request
 * @param question порушене питання
 * @param answerBy the day that the council set
 */
public record DeputyAppeal(
        DeputyLevel level,
        String deputy,
        Optional<String> council,
        Optional<Integer> convocation,
        Optional<String> session,
        String question,
        Optional<LocalDate> answerBy)
        implements CaseRecord {
    public static final int MAXIMUM_COUNCIL = 200;
    public static final int MAXIMUM_CONVOCATION = 99;
    public static final int MAXIMUM_SESSION = 50;

    @Override
    public String correspondent() {
        return deputy;
    }
}
