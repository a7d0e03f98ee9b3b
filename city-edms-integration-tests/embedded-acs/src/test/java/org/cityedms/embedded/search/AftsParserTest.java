package org.cityedms.embedded.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.cityedms.embedded.search.Condition.All;
import org.cityedms.embedded.search.Condition.Any;
import org.cityedms.embedded.search.Condition.ChildOf;
import org.cityedms.embedded.search.Condition.Compared;
import org.cityedms.embedded.search.Condition.Comparison;
import org.cityedms.embedded.search.Condition.Not;
import org.cityedms.embedded.search.Condition.OfType;
import org.cityedms.embedded.search.Condition.WithAspect;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class AftsParserTest {
    @Test
    public void parse_everyFormTheDatabaseAnswers() {
        assertThat(AftsParser.parse("TYPE:\"cm:content\""))
                .isEqualTo(new OfType("cm:content", false));
        assertThat(AftsParser.parse("EXACTTYPE:'ce:incoming'"))
                .isEqualTo(new OfType("ce:incoming", true));
        assertThat(AftsParser.parse("ASPECT:cm\\:titled"))
                .isEqualTo(new WithAspect("cm:titled", false));
        assertThat(AftsParser.parse("EXACTASPECT:\"ce:registered\""))
                .isEqualTo(new WithAspect("ce:registered", true));
        assertThat(AftsParser.parse("PARENT:\"workspace://SpacesStore/1\""))
                .isEqualTo(new ChildOf("workspace://SpacesStore/1"));
        assertThat(AftsParser.parse("=cm:name:\"a \\\"b\\\" c\""))
                .isEqualTo(equal("cm:name", "a \"b\" c"));
        assertThat(AftsParser.parse("=@cm\\:name:x")).isEqualTo(equal("@cm:name", "x"));
        assertThat(AftsParser.parse("=@{http://a/b:c}name:\"x\""))
                .isEqualTo(equal("@{http://a/b:c}name", "x"));
        assertThat(AftsParser.parse("=cm:name:звіт*"))
                .isEqualTo(new Compared("cm:name", Comparison.LIKE, List.of("звіт%")));
    }

    @Test
    public void parse_joins_andBindsStrongerThanOrAndJuxtapositionIsOr() {
        Condition a = equal("cm:a", "1");
        Condition b = equal("cm:b", "2");
        Condition c = equal("cm:c", "3");
        assertThat(AftsParser.parse("=cm:a:1 AND =cm:b:2 OR =cm:c:3"))
                .isEqualTo(new Any(List.of(new All(List.of(a, b)), c)));
        assertThat(AftsParser.parse("=cm:a:1 and (=cm:b:2 or =cm:c:3)"))
                .isEqualTo(new All(List.of(a, new Any(List.of(b, c)))));
        assertThat(AftsParser.parse("=cm:a:1 && NOT =cm:b:2"))
                .isEqualTo(new All(List.of(a, new Not(b))));
        assertThat(AftsParser.parse("=cm:a:1 =cm:b:2 || =cm:c:3"))
                .isEqualTo(new Any(List.of(a, b, c)));
        assertThat(AftsParser.parse("-=cm:a:1")).isEqualTo(new Not(a));
    }

    @Test
    public void parse_whatOnlyAnIndexAnswers_isRefused() {
        for (String query :
                List.of(
                        "лист",
                        "\"два слова\"",
                        "cm:name:x",
                        "TEXT:\"x\"",
                        "PATH:\"/app:company_home//*\"",
                        "ANCESTOR:\"workspace://SpacesStore/1\"",
                        "=cm:name:*x",
                        "=cm:name:a*b",
                        "=cm:name:a?",
                        "=cm:created:[2020 TO 2021]",
                        "=cm:name:x~0.5",
                        "=cm:name:\"x\"^2",
                        "+TYPE:\"cm:content\"",
                        "=cm:name:(a b)",
                        "SITE:\"x\"")) {
            assertThatThrownBy(() -> AftsParser.parse(query))
                    .as(query)
                    .isInstanceOf(QueryModelException.class);
        }
    }

    @Test
    public void parse_noQuery_saysWhere() {
        assertThatThrownBy(() -> AftsParser.parse("=cm:a:1 AND"))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("character 12");
        for (String query : List.of("", "(", "=cm:a:1)", "=cm:name:\"x", "AND", "=", ":x", "=:x")) {
            assertThatThrownBy(() -> AftsParser.parse(query))
                    .as(query)
                    .isInstanceOf(AlfrescoRuntimeException.class);
        }
    }

    @Property(trials = 2000)
    public void parse_whatWasWritten_comesBack(@From(Conditions.class) Condition condition) {
        assertThat(AftsParser.parse(write(condition))).isEqualTo(condition);
    }

    @Property(trials = 3000)
    public void parse_anything_answersOrRefuses(@From(QueryNoise.class) String query) {
        try {
            assertThat(AftsParser.parse(query)).isNotNull();
        } catch (QueryModelException | QuerySyntaxException e) {
            assertThat(e).hasMessageContaining(" ");
        }
    }

    private static Condition equal(String property, String value) {
        return new Compared(property, Comparison.EQUAL, List.of(value));
    }

    static String write(Condition condition) {
        if (condition instanceof All all) {
            return join(all.parts(), " AND ");
        } else if (condition instanceof Any any) {
            return join(any.parts(), " OR ");
        } else if (condition instanceof Not not) {
            return "NOT " + write(not.part());
        } else if (condition instanceof OfType type) {
            return (type.exact() ? "EXACTTYPE:" : "TYPE:") + quote(type.type());
        } else if (condition instanceof WithAspect aspect) {
            return (aspect.exact() ? "EXACTASPECT:" : "ASPECT:") + quote(aspect.aspect());
        } else if (condition instanceof ChildOf child) {
            return "PARENT:" + quote(child.folder());
        }
        Compared compared = (Compared) condition;
        return "=" + compared.property() + ":" + quote((String) compared.values().get(0));
    }

    private static String join(List<Condition> parts, String word) {
        return parts.stream()
                .map(AftsParserTest::write)
                .collect(Collectors.joining(word, "(", ")"));
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
