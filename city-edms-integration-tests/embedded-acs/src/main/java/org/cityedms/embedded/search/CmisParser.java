package org.cityedms.embedded.search;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.cityedms.embedded.search.CmisScanner.Kind;
import org.cityedms.embedded.search.CmisScanner.Token;
import org.cityedms.embedded.search.Condition.Comparison;

/**
 * Mirrors the part of the CMIS query language that ACS's database answers: one type, joins of
 * aspects on the object id, comparisons, IN, LIKE, IS NULL, IN_FOLDER, ANY, AND, OR, NOT, ORDER BY.
 * CONTAINS, IN_TREE and SCORE need an index.
 */
final class CmisParser {
    private static final Map<String, Comparison> SIGNS =
            Map.of(
                    "=", Comparison.EQUAL,
                    "<>", Comparison.NOT_EQUAL,
                    "<", Comparison.LESS,
                    "<=", Comparison.LESS_OR_EQUAL,
                    ">", Comparison.GREATER,
                    ">=", Comparison.GREATER_OR_EQUAL);

    private final String query;
    private final List<Token> tokens;
    private int at;

    private CmisParser(String query) {
        this.query = query;
        this.tokens = new CmisScanner(query).tokens();
    }

    static CmisQuery parse(String query) {
        return new CmisParser(query).query();
    }

    private CmisQuery query() {
        needWord("SELECT");
        List<String> columns = columns();
        needWord("FROM");
        List<String> sources = sources();
        Condition where = takeWord("WHERE") ? any() : null;
        List<SortColumn> order = takeWord("ORDER") ? order() : List.of();
        if (peek().kind() != Kind.END) {
            throw expected("the end");
        }
        return new CmisQuery(columns, sources, where, order);
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        do {
            if (takeSign("*")) {
                continue;
            }
            String name = name("a column");
            if (peek().text().equals("(")) {
                throw unsupported(name);
            }
            if (takeSign("*")) { // "d.*"
                continue;
            }
            columns.add(withoutAlias(name));
            if (takeWord("AS")) {
                name("an alias");
            }
        } while (takeSign(","));
        return columns;
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        sources.add(name("a type"));
        alias();
        while (true) {
            if (takeWord("LEFT") || takeWord("OUTER")) {
                throw unsupported("an outer join");
            }
            boolean inner = takeWord("INNER");
            if (!takeWord("JOIN")) {
                if (inner) {
                    throw expected("JOIN");
                }
                return sources;
            }
            sources.add(name("a type"));
            alias();
            needWord("ON");
            boolean bracket = takeSign("(");
            joinColumn();
            needSign("=");
            joinColumn();
            if (bracket) {
                needSign(")");
            }
        }
    }

    private void alias() {
        if (takeWord("AS")) {
            name("an alias");
        } else if (peek().kind() == Kind.NAME
                && !isAnyWord("JOIN", "INNER", "LEFT", "OUTER", "WHERE", "ORDER", "ON")) {
            at++;
        }
    }

    private void joinColumn() {
        if (!withoutAlias(name("a column")).equals("cmis:objectId")) {
            throw unsupported("a join on another column than cmis:objectId");
        }
    }

    private Condition any() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (takeWord("OR"));
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(one());
        } while (takeWord("AND"));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition one() {
        if (takeWord("NOT")) {
            return new Condition.Not(one());
        }
        if (takeSign("(")) {
            Condition inner = any();
            needSign(")");
            return inner;
        }
        if (peek().kind() == Kind.TEXT || peek().kind() == Kind.NUMBER) {
            Object value = literal();
            needSign("=");
            needWord("ANY");
            return compared(name("a property"), Comparison.EQUAL, List.of(value));
        }
        if (takeWord("ANY")) {
            String property = name("a property");
            boolean not = takeWord("NOT");
            needWord("IN");
            return compared(property, not ? Comparison.NOT_IN : Comparison.IN, literals());
        }
        String name = name("a condition");
        return peek().text().equals("(") ? function(name) : comparison(name);
    }

    private Condition function(String name) {
        if (!name.equalsIgnoreCase("IN_FOLDER")) {
            throw unsupported(name);
        }
        needSign("(");
        if (peek().kind() == Kind.NAME) {
            at++;
            needSign(",");
        }
        if (peek().kind() != Kind.TEXT) {
            throw expected("a folder's id");
        }
        String folder = tokens.get(at++).text();
        needSign(")");
        return new Condition.ChildOf(folder);
    }

    private Condition comparison(String property) {
        if (takeWord("IS")) {
            boolean not = takeWord("NOT");
            needWord("NULL");
            return compared(property, not ? Comparison.IS_NOT_NULL : Comparison.IS_NULL, List.of());
        }
        boolean not = takeWord("NOT");
        if (takeWord("IN")) {
            return compared(property, not ? Comparison.NOT_IN : Comparison.IN, literals());
        }
        if (takeWord("LIKE")) {
            if (peek().kind() != Kind.TEXT) {
                throw expected("a pattern");
            }
            return compared(
                    property, not ? Comparison.NOT_LIKE : Comparison.LIKE, List.of(literal()));
        }
        Comparison comparison = SIGNS.get(peek().text());
        if (not || comparison == null || peek().kind() != Kind.SIGN) {
            throw expected("a comparison");
        }
        at++;
        return compared(property, comparison, List.of(literal()));
    }

    private static Condition compared(String property, Comparison comparison, List<Object> values) {
        return new Condition.Compared(withoutAlias(property), comparison, values);
    }

    private List<Object> literals() {
        List<Object> values = new ArrayList<>();
        needSign("(");
        do {
            values.add(literal());
        } while (takeSign(","));
        needSign(")");
        return values;
    }

    private Object literal() {
        if (takeWord("TRUE")) {
            return true;
        }
        if (takeWord("FALSE")) {
            return false;
        }
        boolean timestamp = takeWord("TIMESTAMP");
        Token token = peek();
        if (token.kind() == Kind.TEXT) {
            at++;
            return timestamp ? instant(token) : token.text();
        }
        if (token.kind() != Kind.NUMBER || timestamp) {
            throw expected("a value");
        }
        at++;
        try {
            return new BigDecimal(token.text());
        } catch (NumberFormatException e) {
            throw new QuerySyntaxException(query, token.position(), "a number");
        }
    }

    private Object instant(Token token) {
        try {
            return Date.from(OffsetDateTime.parse(token.text()).toInstant());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new QuerySyntaxException(
                    query, token.position(), "a time like 2026-01-31T00:00:00.000Z");
        }
    }

    private List<SortColumn> order() {
        needWord("BY");
        List<SortColumn> order = new ArrayList<>();
        do {
            String property = withoutAlias(name("a column"));
            if (peek().text().equals("(")) {
                throw unsupported("an order by " + property);
            }
            boolean descending = takeWord("DESC");
            if (!descending) {
                takeWord("ASC");
            }
            order.add(new SortColumn(property, !descending));
        } while (takeSign(","));
        return order;
    }

    /** {@code d.cmis:name} is {@code cmis:name}; the dot of an alias comes before the colon. */
    private static String withoutAlias(String name) {
        int dot = name.indexOf('.');
        int colon = name.indexOf(':');
        return dot >= 0 && dot < (colon < 0 ? name.length() : colon)
                ? name.substring(dot + 1)
                : name;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean takeWord(String word) {
        if (peek().kind() == Kind.NAME && peek().text().equalsIgnoreCase(word)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isAnyWord(String... words) {
        return List.of(words).stream().anyMatch(peek().text()::equalsIgnoreCase);
    }

    private boolean takeSign(String sign) {
        if (peek().kind() == Kind.SIGN && peek().text().equals(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void needWord(String word) {
        if (!takeWord(word)) {
            throw expected(word);
        }
    }

    private void needSign(String sign) {
        if (!takeSign(sign)) {
            throw expected(sign);
        }
    }

    private String name(String what) {
        if (peek().kind() != Kind.NAME) {
            throw expected(what);
        }
        return tokens.get(at++).text();
    }

    private QuerySyntaxException expected(String what) {
        return new QuerySyntaxException(query, peek().position(), what);
    }

    private static QueryModelException unsupported(String what) {
        return new QueryModelException("The database cannot answer " + what);
    }
}
