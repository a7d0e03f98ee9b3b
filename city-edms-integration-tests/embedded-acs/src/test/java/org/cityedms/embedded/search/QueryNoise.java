package org.cityedms.embedded.search;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.List;

/** Pieces of queries thrown together. */
public final class QueryNoise extends Generator<String> {
    private static final List<String> PIECES =
            List.of(
                    "TYPE:",
                    "=cm:name:",
                    "\"",
                    "'",
                    "(",
                    ")",
                    " ",
                    " AND ",
                    " OR ",
                    " NOT ",
                    "*",
                    "?",
                    "\\",
                    ":",
                    "=",
                    "~",
                    "^",
                    "[",
                    "]",
                    " TO ",
                    "-",
                    "+",
                    "|",
                    "&",
                    "{",
                    "}",
                    "@",
                    "x",
                    "1",
                    ",",
                    "SELECT ",
                    "* ",
                    "FROM ",
                    "cmis:document ",
                    "WHERE ",
                    "cmis:name",
                    " = ",
                    " IN ",
                    " LIKE ",
                    "ORDER BY ",
                    "'a'",
                    "<>",
                    "IN_FOLDER(",
                    "TIMESTAMP ",
                    "є",
                    "\n",
                    "😀");

    public QueryNoise() {
        super(String.class);
    }

    @Override
    public String generate(SourceOfRandomness random, GenerationStatus status) {
        StringBuilder query =
                new StringBuilder(random.nextBoolean() ? "SELECT * FROM cmis:document WHERE " : "");
        for (int i = random.nextInt(0, 12); i > 0; i--) {
            query.append(random.choose(PIECES));
        }
        return query.toString();
    }
}
