package org.cityedms.embedded.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts an AFTS query into brackets, signs, quoted phrases and words. */
final class AftsScanner {
    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        SIGN,
        PHRASE,
        WORD,
        END
    }

    /**
     * A piece of the query.
     *
     * @param text as written, but a phrase without its quotes and escapes
     * @param glued no blank before it
     */
    record Token(Kind kind, String text, int position, boolean glued) {}

    private static final String SIGNS = "=!+-~|&^";

    private final String query;
    private int at;

    AftsScanner(String query) {
        this.query = query;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        boolean glued = false;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                glued = false;
                continue;
            }
            int start = at;
            if (c == '(' || c == ')') {
                at++;
                Kind kind = c == '(' ? Kind.OPEN : Kind.CLOSE;
                tokens.add(new Token(kind, String.valueOf(c), start, glued));
            } else if (c == '"' || c == '\'') {
                tokens.add(new Token(Kind.PHRASE, phrase(c), start, glued));
            } else if (SIGNS.indexOf(c) >= 0) {
                at++;
                tokens.add(new Token(Kind.SIGN, String.valueOf(c), start, glued));
            } else {
                tokens.add(new Token(Kind.WORD, word(), start, glued));
            }
            glued = true;
        }
        tokens.add(new Token(Kind.END, "", query.length(), false));
        return tokens;
    }

    private String phrase(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length()) {
            char c = query.charAt(at++);
            if (c == quote) {
                return text.toString();
            }
            if (c == '\\' && at < query.length()) {
                c = query.charAt(at++);
            }
            text.append(c);
        }
        throw new QuerySyntaxException(query, start, "a closing " + quote);
    }

    /** Escapes stay in, since an escaped star or colon means another thing than a bare one. */
    private String word() {
        StringBuilder text = new StringBuilder();
        boolean inUri = false;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (!inUri && (Character.isWhitespace(c) || "()\"'=|&^~".indexOf(c) >= 0)) {
                break;
            }
            inUri = c == '{' || (inUri && c != '}');
            text.append(c);
            at++;
            if (c == '\\' && at < query.length()) {
                text.append(query.charAt(at++));
            }
        }
        return text.toString();
    }
}
