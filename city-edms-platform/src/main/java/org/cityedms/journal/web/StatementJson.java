package org.cityedms.journal.web;

import java.util.List;
import org.cityedms.journal.FiledStatement;
import org.cityedms.registration.OfficeTime;

/** Schema {@code Statement}. */
record StatementJson(
        long id,
        String register,
        String period,
        String month,
        int revision,
        String madeAt,
        String madeBy,
        String madeByName,
        VerificationPost.HeadJson head,
        String sha256,
        String pdf,
        String json) {

    static StatementJson of(FiledStatement statement) {
        return new StatementJson(
                statement.id(),
                statement.register(),
                statement.period(),
                statement.month().toString(),
                statement.revision(),
                OfficeTime.print(statement.madeAt()),
                statement.madeBy(),
                statement.madeByName(),
                VerificationPost.HeadJson.of(statement.head()),
                statement.jsonHash(),
                statement.pdf(),
                statement.json());
    }

    /** Schema {@code Statements}. */
    record All(List<StatementJson> statements) {
        static All of(List<FiledStatement> statements) {
            return new All(statements.stream().map(StatementJson::of).toList());
        }
    }
}
