package org.cityedms.registration;

/** Names of the fields that numbers are printed from, where a layout has none of its own. */
final class NumberParts {
    private NumberParts() {}

    static FieldLabel label(String code) {
        return switch (code) {
            case "unit" -> new FieldLabel("Індекс підрозділу", "Index of the unit");
            case "session" -> new FieldLabel("Номер сесії", "Number of the session");
            case "convocation" -> new FieldLabel("Скликання", "Convocation");
            default -> new FieldLabel(code, code);
        };
    }
}
