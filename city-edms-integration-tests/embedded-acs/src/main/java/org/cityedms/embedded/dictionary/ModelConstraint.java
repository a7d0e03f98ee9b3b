package org.cityedms.embedded.dictionary;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/**
 * The constraints models use: REGEX, LENGTH, MINMAX and LIST. Mirrors
 * org.alfresco.repo.dictionary.constraint.*: null passes, and of a collection each value is judged.
 */
final class ModelConstraint implements Constraint, ConstraintDefinition {
    private final Model model;
    private final QName name;
    private final String type;
    private final Label title;
    private final Map<String, Object> parameters;
    private final Predicate<Object> test;

    ModelConstraint(
            Model model, QName name, String type, Label title, Map<String, Object> parameters) {
        this.model = model;
        this.name = name;
        this.type = type;
        this.title = title;
        this.parameters = Collections.unmodifiableMap(parameters);
        this.test =
                switch (type) {
                    case "REGEX" -> regex();
                    case "LENGTH" -> length();
                    case "MINMAX" -> minMax();
                    case "LIST" -> list();
                    default ->
                            throw new UnsupportedOperationException(
                                    "Constraint type " + type + " of " + name);
                };
    }

    private String text(String parameter, String otherwise) {
        Object value = parameters.get(parameter);
        return value == null ? otherwise : value.toString();
    }

    private Predicate<Object> regex() {
        Pattern pattern = Pattern.compile(text("expression", ""));
        boolean wanted = Boolean.parseBoolean(text("requiresMatch", "true"));
        return value -> pattern.matcher(value.toString()).matches() == wanted;
    }

    private Predicate<Object> length() {
        int min = Integer.parseInt(text("minLength", "0"));
        int max = Integer.parseInt(text("maxLength", String.valueOf(Integer.MAX_VALUE)));
        return value -> value.toString().length() >= min && value.toString().length() <= max;
    }

    private Predicate<Object> minMax() {
        double min = Double.parseDouble(text("minValue", String.valueOf(-Double.MAX_VALUE)));
        double max = Double.parseDouble(text("maxValue", String.valueOf(Double.MAX_VALUE)));
        return value -> {
            double number =
                    value instanceof Number n
                            ? n.doubleValue()
                            : Double.parseDouble(value.toString());
            return number >= min && number <= max;
        };
    }

    private Predicate<Object> list() {
        boolean caseSensitive = Boolean.parseBoolean(text("caseSensitive", "true"));
        List<?> allowed = (List<?>) parameters.get("allowedValues");
        return value ->
                allowed.stream()
                        .map(Object::toString)
                        .anyMatch(
                                one ->
                                        caseSensitive
                                                ? one.equals(value.toString())
                                                : one.equalsIgnoreCase(value.toString()));
    }

    @Override
    public void evaluate(Object value) {
        if (value instanceof Collection<?> values) {
            values.forEach(this::evaluate);
        } else if (value != null && !test.test(value)) {
            throw new ConstraintException(
                    "The value '"
                            + value
                            + "' does not satisfy the constraint "
                            + name
                            + " ("
                            + type
                            + ")");
        }
    }

    @Override
    public void initialize() {}

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getTitle() {
        return title.fallback();
    }

    @Override
    public String getShortName() {
        return name.toString();
    }

    @Override
    public Map<String, Object> getParameters() {
        return parameters;
    }

    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return title.in(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return null;
    }

    @Override
    public Constraint getConstraint() {
        return this;
    }

    @Override
    public QName getRef() {
        return null;
    }
}
