package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** The order something rests on (розпорядження, наказ). */
public record Order(String number, LocalDate date) {
    private static final int MAXIMUM_NUMBER = 60;

    /** Both or neither. */
    static Optional<Order> read(Fields fields, String number, String date) {
        Optional<String> numberText = fields.text("orderNumber", number, MAXIMUM_NUMBER);
        Optional<LocalDate> day = fields.day("orderDate", date);
        if (numberText.isPresent() && day.isEmpty()) {
            fields.require("orderDate", day, date);
        }
        if (day.isPresent() && numberText.isEmpty()) {
            fields.require("orderNumber", numberText, number);
        }
        return numberText.flatMap(text -> day.map(on -> new Order(text, on)));
    }

    static Optional<Order> require(Fields fields, String number, String date) {
        Optional<Order> order = read(fields, number, date);
        if (order.isEmpty() && fields.errors().stream().noneMatch(Order::isOfOrder)) {
            fields.add(FieldError.of("orderNumber", "required"));
            fields.add(FieldError.of("orderDate", "required"));
        }
        return order;
    }

    private static boolean isOfOrder(FieldError error) {
        return error.field().startsWith("order");
    }
}
