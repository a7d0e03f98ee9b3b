package org.cityedms.embedded.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.cityedms.embedded.search.AftsScanner.Kind;
import org.cityedms.embedded.search.AftsScanner.Token;

/**
 * Mirrors the part of ACS's full text query language that its database answers: TYPE, ASPECT,
 * EXACTTYPE, EXACTASPECT, PARENT, {@code =property:"value"} and {@code =property:prefix*}, joined
 * by AND, OR, NOT and brackets; terms without a word between them are joined by OR. Whatever else
 * the language can say is a {@link QueryModelException}: only an index could answer it.
 */
final class AftsParser {
    private final String query;
    private final List<Token> tokens;
    private int at;

    private AftsParser(String query) {
        this.query = query;
        this.tokens = new AftsScanner(query).tokens();
    }

    static Condition parse(String query) {
        AftsParser parser = new AftsParser(query);
        Condition condition = parser.any();
        if (parser.peek().kind() != Kind.END) {
            throw parser.expected("the end");
        }
        return condition;
    }

    private Condition any() {
        List<Condition> parts = new ArrayList<>();
        parts.add(all());
        while (true) {
            if (takeJoin("or", "|")) {
                parts.add(all());
            } else if (peek().kind() == Kind.END || peek().kind() == Kind.CLOSE) {
                return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
            } else {
                parts.add(all());
            }
        }
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>();
        parts.add(one());
        while (takeJoin("and", "&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private boolean takeJoin(String word, String sign) {
        if (isWord(word)) {
            at++;
            return true;
        }
        if (isSign(sign) && isSign(at + 1, sign) && tokens.get(at + 1).glued()) {
            at += 2;
            return true;
        }
        return false;
    }

    private Condition one() {
        if (isWord("not") || isSign("!") || isSign("-")) {
            at++;
            return new Condition.Not(one());
        }
        if (peek().kind() == Kind.OPEN) {
            at++;
            Condition inner = any();
            if (peek().kind() != Kind.CLOSE) {
                throw expected(")");
            }
            at++;
            return inner;
        }
        boolean exact = isSign("=");
        if (exact) {
            at++;
        } else if (peek().kind() == Kind.SIGN) {
            throw unsupported("'" + peek().text() + "'");
        }
        return term(exact);
    }

    private Condition term(boolean exact) {
        Token token = peek();
        if (token.kind() == Kind.PHRASE) {
            throw unsupported("text without a field");
        }
        if (token.kind() != Kind.WORD) {
            throw expected("a term");
        }
        at++;
        int colon = lastBareColon(token.text());
        if (colon < 0) {
            throw unsupported("text without a field");
        }
        String field = unescape(token.text().substring(0, colon));
        String rest = token.text().substring(colon + 1);
        if (field.isEmpty()) {
            throw new QuerySyntaxException(query, token.position(), "a field before ':'");
        }
        Condition condition = rest.isEmpty() ? phraseOf(field, exact) : wordOf(field, rest, exact);
        if (peek().kind() == Kind.SIGN && peek().glued() && !isSign("|") && !isSign("&")) {
            throw unsupported("'" + peek().text() + "' after a term");
        }
        return condition;
    }

    private Condition phraseOf(String field, boolean exact) {
        Token value = peek();
        if (value.kind() == Kind.OPEN) {
            throw unsupported("a group of values");
        }
        if (value.kind() != Kind.PHRASE) {
            throw expected("a value of " + field);
        }
        at++;
        return condition(field, value.text(), exact);
    }

    private Condition wordOf(String field, String word, boolean exact) {
        if (word.startsWith("[") || word.startsWith("<") || word.startsWith("{")) {
            throw unsupported("a range");
        }
        int wild = firstWildcard(word);
        if (wild < 0) {
            return condition(field, unescape(word), exact);
        }
        if (wild == 0 || wild != word.length() - 1 || word.charAt(wild) != '*') {
            throw unsupported("a wildcard other than a last *");
        }
        requireExactProperty(field, exact);
        String prefix = unescape(word.substring(0, wild));
        return new Condition.Compared(field, Condition.Comparison.LIKE, List.of(prefix + "%"));
    }

    private Condition condition(String field, String value, boolean exact) {
        return switch (field) {
            case "TYPE" -> new Condition.OfType(value, false);
            case "EXACTTYPE" -> new Condition.OfType(value, true);
            case "ASPECT" -> new Condition.WithAspect(value, false);
            case "EXACTASPECT" -> new Condition.WithAspect(value, true);
            case "PARENT" -> new Condition.ChildOf(value);
            default -> {
                requireExactProperty(field, exact);
                yield new Condition.Compared(field, Condition.Comparison.EQUAL, List.of(value));
            }
        };
    }

    private void requireExactProperty(String field, boolean exact) {
        if (field.chars().allMatch(Character::isUpperCase)) {
            throw unsupported("field " + field);
        }
        if (!exact) {
            throw unsupported("full text in " + field + " (no '=' before it)");
        }
    }

    private static int lastBareColon(String word) {
        int found = -1;
        boolean inUri = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            inUri = c == '{' || (inUri && c != '}');
            if (c == '\\') {
                i++;
            } else if (c == ':' && !inUri) {
                found = i;
            }
        }
        return found;
    }

    private static int firstWildcard(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '?') {
                return i;
            }
        }
        return -1;
    }

    private static String unescape(String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '\\' && i + 1 < word.length()) {
                i++;
            }
            text.append(word.charAt(i));
        }
        return text.toString();
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean isWord(String word) {
        return peek().kind() == Kind.WORD && peek().text().toLowerCase(Locale.ROOT).equals(word);
    }

    private boolean isSign(String sign) {
        return isSign(at, sign);
    }

    private boolean isSign(int index, String sign) {
        Token token = tokens.get(index);
        return token.kind() == Kind.SIGN && token.text().equals(sign);
    }

    private QuerySyntaxException expected(String what) {
        return new QuerySyntaxException(query, peek().position(), what);
    }

    private static QueryModelException unsupported(String what) {
        return new QueryModelException("The database cannot answer " + what);
    }
}
