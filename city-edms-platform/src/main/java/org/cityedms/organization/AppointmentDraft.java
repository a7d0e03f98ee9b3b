package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** An {@link Appointment} as a person typed it, nothing checked yet. */
public record AppointmentDraft(
        Long post,
        String userName,
        String from,
        String until,
        String orderNumber,
        String orderDate) {
    static final int MAXIMUM_USER = 255;

    /**
     * The appointment, all checked but what only the tables know; its identity is 0.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public Appointment validated() {
        Fields fields = new Fields();
        if (post == null) {
            fields.add(FieldError.of("post", "required"));
        }
        Optional<String> user = fields.requiredText("userName", userName, MAXIMUM_USER);
        Optional<LocalDate> first = fields.day("from", from);
        fields.require("from", first, from);
        Optional<LocalDate> last = fields.day("until", until);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            fields.add(FieldError.of("until", "before-start"));
        }
        Optional<Order> order = Order.read(fields, orderNumber, orderDate);
        fields.throwIfAny("invalid-input");
        return new Appointment(0, post, user.orElseThrow(), first.orElseThrow(), last, order);
    }
}
