package org.cityedms.embedded.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.cityedms.embedded.search.Condition.All;
import org.cityedms.embedded.search.Condition.Any;
import org.cityedms.embedded.search.Condition.ChildOf;
import org.cityedms.embedded.search.Condition.Compared;
import org.cityedms.embedded.search.Condition.Comparison;
import org.cityedms.embedded.search.Condition.Not;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CmisParserTest {
    @Test
    public void parse_selectFromWhereOrder() {
        CmisQuery query =
                CmisParser.parse(
                        "select d.cmis:name, ce:subject AS s FROM ce:incoming AS d"
                                + " JOIN ce:registered r ON d.cmis:objectId = r.cmis:objectId"
                                + " WHERE r.ce:number = '01-21/7' AND (ce:sheets >= 2 OR NOT ce:closed = true)"
                                + " ORDER BY d.cmis:creationDate DESC, cmis:name");
        assertThat(query.columns()).containsExactly("cmis:name", "ce:subject");
        assertThat(query.sources()).containsExactly("ce:incoming", "ce:registered");
        assertThat(query.where())
                .isEqualTo(
                        new All(
                                List.of(
                                        compared("ce:number", Comparison.EQUAL, "01-21/7"),
                                        new Any(
                                                List.of(
                                                        compared(
                                                                "ce:sheets",
                                                                Comparison.GREATER_OR_EQUAL,
                                                                new BigDecimal(2)),
                                                        new Not(
                                                                compared(
                                                                        "ce:closed",
                                                                        Comparison.EQUAL,
                                                                        true)))))));
        assertThat(query.order())
                .containsExactly(
                        new SortColumn("cmis:creationDate", false),
                        new SortColumn("cmis:name", true));
    }

    @Test
    public void parse_everyCondition() {
        assertThat(where("cmis:name IN ('a','б''в')"))
                .isEqualTo(compared("cmis:name", Comparison.IN, "a", "б'в"));
        assertThat(where("cmis:name NOT IN ('a')"))
                .isEqualTo(compared("cmis:name", Comparison.NOT_IN, "a"));
        assertThat(where("cmis:name LIKE 'лист\\_%'"))
                .isEqualTo(compared("cmis:name", Comparison.LIKE, "лист\\_%"));
        assertThat(where("cmis:name NOT LIKE '%x'"))
                .isEqualTo(compared("cmis:name", Comparison.NOT_LIKE, "%x"));
        assertThat(where("cm:title IS NULL")).isEqualTo(compared("cm:title", Comparison.IS_NULL));
        assertThat(where("cm:title IS NOT NULL"))
                .isEqualTo(compared("cm:title", Comparison.IS_NOT_NULL));
        assertThat(where("IN_FOLDER('abc')")).isEqualTo(new ChildOf("abc"));
        assertThat(where("IN_FOLDER(d, 'abc')")).isEqualTo(new ChildOf("abc"));
        assertThat(where("'x' = ANY ce:tags"))
                .isEqualTo(compared("ce:tags", Comparison.EQUAL, "x"));
        assertThat(where("ANY ce:tags IN ('x')"))
                .isEqualTo(compared("ce:tags", Comparison.IN, "x"));
        assertThat(where("cmis:creationDate < TIMESTAMP '2026-01-31T00:00:00.000+02:00'"))
                .isEqualTo(
                        compared(
                                "cmis:creationDate",
                                Comparison.LESS,
                                Date.from(Instant.parse("2026-01-30T22:00:00Z"))));
    }

    @Test
    public void parse_whatOnlyAnIndexAnswers_isRefused() {
        for (String query :
                List.of(
                        "SELECT * FROM cmis:document WHERE CONTAINS('x')",
                        "SELECT * FROM cmis:document WHERE IN_TREE('x')",
                        "SELECT SCORE() FROM cmis:document",
                        "SELECT * FROM cmis:document ORDER BY SCORE()",
                        "SELECT * FROM cmis:document LEFT OUTER JOIN cm:titled ON a = b")) {
            assertThatThrownBy(() -> CmisParser.parse(query))
                    .as(query)
                    .isInstanceOf(QueryModelException.class);
        }
    }

    @Test
    public void parse_noQuery_saysWhere() {
        assertThatThrownBy(() -> CmisParser.parse("SELECT * FROM cmis:document WHERE cmis:name"))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("a comparison at character 44");
    }

    @Property(trials = 3000)
    public void parse_anything_answersOrRefuses(@From(QueryNoise.class) String query) {
        try {
            assertThat(CmisParser.parse(query).sources()).isNotEmpty();
        } catch (QueryModelException | QuerySyntaxException e) {
            assertThat(e).hasMessageContaining(" ");
        }
    }

    private static Condition where(String condition) {
        return CmisParser.parse("SELECT * FROM cmis:document WHERE " + condition).where();
    }

    private static Condition compared(String property, Comparison comparison, Object... values) {
        return new Compared(property, comparison, List.of(values));
    }
}
