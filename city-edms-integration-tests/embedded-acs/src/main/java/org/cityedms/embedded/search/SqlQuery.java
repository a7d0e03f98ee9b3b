package org.cityedms.embedded.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;
import org.cityedms.embedded.node.Converter;
import org.cityedms.embedded.node.PropertyJson;
import org.cityedms.embedded.search.Condition.Comparison;

/**
 * Writes a condition as SQL over the stand-in's tables; every value of the query is a parameter. As
 * in ACS a comparison, and also its negation, needs the property to be there.
 */
final class SqlQuery {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final QueryNames names;
    private final PropertyJson json;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    SqlQuery(QueryNames names, PropertyJson json, StoreRef store) {
        this.names = names;
        this.json = json;
        sql.append(
                "select n.uuid from alf_node n join alf_store s on s.id = n.store_id"
                        + " where s.protocol = ? and s.identifier = ?");
        parameters.add(store.getProtocol());
        parameters.add(store.getIdentifier());
    }

    String sql() {
        return sql.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    SqlQuery where(Condition condition) {
        sql.append(" and ");
        write(condition, false);
        return this;
    }

    SqlQuery orderBy(List<SortColumn> order) {
        sql.append(" order by ");
        for (SortColumn column : order) {
            NodeColumn property = new NodeColumn(names.property(column.property()));
            if (property.own() == null) {
                parameters.add(property.name().toString());
            }
            sql.append(
                            property.own() == null
                                    ? "(select min("
                                            + property.cast("t")
                                            + ") from node_values(n.properties -> ?) t)"
                                    : property.own())
                    .append(column.ascending() ? ", " : " desc, ");
        }
        sql.append("n.id");
        return this;
    }

    SqlQuery limit(int rows) {
        sql.append(" limit ").append(rows);
        return this;
    }

    private void write(Condition condition, boolean not) {
        if (condition instanceof Condition.All all) {
            join(all.parts(), not ? " or " : " and ", not);
        } else if (condition instanceof Condition.Any any) {
            join(any.parts(), not ? " and " : " or ", not);
        } else if (condition instanceof Condition.Not negated) {
            write(negated.part(), !not);
        } else if (condition instanceof Condition.OfType type) {
            oneOf("n.type = any(?)", names.types(type.type(), type.exact()), not);
        } else if (condition instanceof Condition.WithAspect aspect) {
            oneOf(
                    "n.aspects && cast(? as text[])",
                    names.aspects(aspect.aspect(), aspect.exact()),
                    not);
        } else if (condition instanceof Condition.ChildOf child) {
            childOf(child.folder(), not);
        } else if (condition instanceof Condition.Compared compared) {
            compare(compared, not ? opposite(compared.comparison()) : compared.comparison());
        }
    }

    private void join(List<Condition> parts, String word, boolean not) {
        sql.append('(');
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                sql.append(word);
            }
            write(parts.get(i), not);
        }
        sql.append(')');
    }

    private void oneOf(String test, Set<QName> values, boolean not) {
        sql.append(not ? "not (" : "(").append(test).append(')');
        parameters.add(values.stream().map(QName::toString).toArray(String[]::new));
    }

    private void childOf(String folder, boolean not) {
        sql.append(not ? "not " : "")
                .append(
                        "exists (select 1 from alf_child_assoc c join alf_node p on p.id = c.parent_id"
                                + " where c.child_id = n.id and p.store_id = n.store_id and p.uuid = ?)");
        parameters.add(uuid(folder));
    }

    /** An object id may carry the store before it and a version after it. */
    private static String uuid(String id) {
        String plain = id.split(";", 2)[0];
        return NodeRef.isNodeRef(plain) ? new NodeRef(plain).getId() : plain;
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> Comparison.NOT_EQUAL;
            case NOT_EQUAL -> Comparison.EQUAL;
            case LESS -> Comparison.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> Comparison.GREATER;
            case GREATER -> Comparison.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> Comparison.LESS;
            case LIKE -> Comparison.NOT_LIKE;
            case NOT_LIKE -> Comparison.LIKE;
            case IN -> Comparison.NOT_IN;
            case NOT_IN -> Comparison.IN;
            case IS_NULL -> Comparison.IS_NOT_NULL;
            case IS_NOT_NULL -> Comparison.IS_NULL;
        };
    }

    private void compare(Condition.Compared compared, Comparison comparison) {
        if (compared.property().equals("cmis:objectTypeId")) {
            compareType(compared, comparison);
            return;
        }
        if (compared.property().equals("cmis:parentId") && comparison == Comparison.EQUAL) {
            childOf(compared.values().get(0).toString(), false);
            return;
        }
        NodeColumn column = new NodeColumn(names.property(compared.property()));
        if (comparison == Comparison.IS_NULL || comparison == Comparison.IS_NOT_NULL) {
            isNull(column, comparison);
        } else if (column.own() != null) {
            List<Object> values = compared.values().stream().map(v -> own(column, v)).toList();
            test(column.own(), comparison, values);
        } else if (comparison == Comparison.EQUAL && column.isPlain()) {
            sql.append("n.properties @> cast(? as jsonb)");
            parameters.add(object(column, compared.values().get(0)));
        } else {
            sql.append("exists (select 1 from node_values(n.properties -> ?) t where ");
            parameters.add(column.name().toString());
            List<Object> values = compared.values().stream().map(v -> inJson(column, v)).toList();
            test(column.cast("t"), comparison, values);
            sql.append(')');
        }
    }

    private void compareType(Condition.Compared compared, Comparison comparison) {
        boolean not = comparison == Comparison.NOT_EQUAL || comparison == Comparison.NOT_IN;
        if (!not && comparison != Comparison.EQUAL && comparison != Comparison.IN) {
            throw new QueryModelException("The database cannot order types");
        }
        Set<QName> types =
                compared.values().stream()
                        .map(value -> value.toString().replaceFirst("^[DFP]:", ""))
                        .flatMap(name -> names.types(name, true).stream())
                        .collect(Collectors.toSet());
        oneOf("n.type = any(?)", types, not);
    }

    private void isNull(NodeColumn column, Comparison comparison) {
        if (column.own() == null) {
            parameters.add(column.name().toString());
        }
        sql.append(column.own() == null ? "(n.properties ->> ?)" : column.own())
                .append(comparison == Comparison.IS_NULL ? " is null" : " is not null");
    }

    private void test(String value, Comparison comparison, List<Object> operands) {
        boolean list = comparison == Comparison.IN || comparison == Comparison.NOT_IN;
        sql.append(value).append(' ').append(comparison.sql()).append(' ');
        sql.append(
                list
                        ? "(" + String.join(", ", Collections.nCopies(operands.size(), "?")) + ")"
                        : "?");
        parameters.addAll(operands);
    }

    private Object own(NodeColumn column, Object value) {
        Serializable typed =
                column.own().equals("n.uuid")
                        ? uuid(value.toString())
                        : typed(column, (Serializable) value);
        return typed instanceof Date date ? new Timestamp(date.getTime()) : typed;
    }

    /**
     * What the property's text in the JSON is compared with; dates are written so that they sort.
     */
    private Object inJson(NodeColumn column, Object value) {
        if (column.isNumber() && value instanceof BigDecimal) {
            return value;
        }
        Serializable typed = typed(column, (Serializable) value);
        if (column.isNumber()) {
            return new BigDecimal(typed.toString());
        }
        try {
            return JSON.readTree(json.searched(column.name(), typed)).asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + column.name(), e);
        }
    }

    private String object(NodeColumn column, Object value) {
        String text = json.searched(column.name(), typed(column, (Serializable) value));
        try {
            return JSON.createObjectNode()
                    .set(column.name().toString(), JSON.readTree(text))
                    .toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + column.name(), e);
        }
    }

    /** Texts by locale are compared one by one, as texts. */
    private static Serializable typed(NodeColumn column, Serializable value) {
        try {
            return column.isPlain() || !column.dataType().getLocalName().equals("mltext")
                    ? Converter.convert(column.dataType(), value)
                    : value.toString();
        } catch (TypeConversionException e) {
            throw new QueryModelException("'" + value + "' is no value of " + column.name(), e);
        }
    }
}
