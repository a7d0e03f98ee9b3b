package org.cityedms.appeal;

import java.util.Locale;
import java.util.Optional;

/** Whether someone of the same name is the same person, as far as can be told. */
public final class SameAuthor {
    private SameAuthor() {}

    /**
     * What an earlier letter gave beside the name.
     *
     * @param address місце проживання
     */
    public record Traces(
            Optional<String> address, Optional<String> phone, Optional<String> email) {}

    /** One trace in common is enough, and so is none to compare: the registrar looks. */
    public static boolean likely(Author author, Traces traces) {
        boolean comparable =
                both(author.address(), traces.address())
                        || both(author.phone(), traces.phone())
                        || both(author.email(), traces.email());
        return !comparable
                || sameAddress(author, traces)
                || samePhone(author, traces)
                || sameEmail(author, traces);
    }

    private static boolean sameAddress(Author author, Traces traces) {
        return both(author.address(), traces.address())
                && AddressKey.alike(author.address().get(), traces.address().get());
    }

    private static boolean samePhone(Author author, Traces traces) {
        return both(author.phone(), traces.phone())
                && digits(author.phone().get()).equals(digits(traces.phone().get()));
    }

    private static boolean sameEmail(Author author, Traces traces) {
        return both(author.email(), traces.email())
                && author.email()
                        .get()
                        .toLowerCase(Locale.ROOT)
                        .equals(traces.email().get().toLowerCase(Locale.ROOT));
    }

    private static boolean both(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent();
    }

    /** The last nine digits: with the country's code or without. */
    private static String digits(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - 9));
    }
}
