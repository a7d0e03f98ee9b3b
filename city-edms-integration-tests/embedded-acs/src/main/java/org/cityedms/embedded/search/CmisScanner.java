package org.cityedms.embedded.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a CMIS query into names, texts, numbers and signs. */
final class CmisScanner {
    /** What a token is. */
    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    /** A piece of the query; a text without its quotes. */
    record Token(Kind kind, String text, int position) {}

    private final String query;
    private int at;

    CmisScanner(String query) {
        this.query = query;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        while (at < query.length()) {
            char c = query.charAt(at);
            int start = at;
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '\'') {
                tokens.add(new Token(Kind.TEXT, text(), start));
            } else if (Character.isLetter(c) || c == '_') {
                tokens.add(new Token(Kind.NAME, run(CmisScanner::isNamePart), start));
            } else if (Character.isDigit(c) || (c == '-' && nextIsDigit())) {
                at++;
                String digits = query.charAt(start) + run(CmisScanner::isNumberPart);
                tokens.add(new Token(Kind.NUMBER, digits, start));
            } else {
                tokens.add(new Token(Kind.SIGN, sign(), start));
            }
        }
        tokens.add(new Token(Kind.END, "", query.length()));
        return tokens;
    }

    private boolean nextIsDigit() {
        return at + 1 < query.length() && Character.isDigit(query.charAt(at + 1));
    }

    private static boolean isNamePart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.' || c == '-';
    }

    private static boolean isNumberPart(int c) {
        return Character.isDigit(c) || c == '.' || c == 'e' || c == 'E';
    }

    private String run(java.util.function.IntPredicate part) {
        int start = at;
        while (at < query.length() && part.test(query.charAt(at))) {
            at++;
        }
        return query.substring(start, at);
    }

    private String sign() {
        String two = query.substring(at, Math.min(at + 2, query.length()));
        String sign =
                two.equals("<>") || two.equals("<=") || two.equals(">=")
                        ? two
                        : two.substring(0, 1);
        at += sign.length();
        return sign;
    }

    /** A quote is written twice or after a backslash; other escapes stay for LIKE to read. */
    private String text() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length()) {
            char c = query.charAt(at++);
            char next = at < query.length() ? query.charAt(at) : ' ';
            if ((c == '\'' || c == '\\') && next == '\'') {
                text.append('\'');
                at++;
            } else if (c == '\'') {
                return text.toString();
            } else {
                text.append(c);
            }
        }
        throw new QuerySyntaxException(query, start, "a closing '");
    }
}
