package org.cityedms.registration;

import java.util.List;
import org.cityedms.problem.FieldError;

/** A number template that cannot be read; says where. */
public final class TemplateSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int position;
    private final transient List<Object> arguments;

    TemplateSyntaxException(String code, int position, Object... arguments) {
        super(code + " at " + position);
        this.code = code;
        this.position = position;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    /** Offset of the fault in the template, from zero. */
    public int position() {
        return position;
    }

    public FieldError fieldError(String field) {
        return new FieldError(field, code, arguments);
    }
}
