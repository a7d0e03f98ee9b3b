package org.cityedms.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;

/**
 * The directory of ways of receipt and dispatch at one moment (довідник способів надходження та
 * відправлення).
 *
 * @param all in the council's order, retired ones too
 */
public record DeliveryWays(List<DeliveryWay> all) {
    public DeliveryWays {
        all = List.copyOf(all);
    }

    public Optional<DeliveryWay> find(DeliveryMethod method) {
        return all.stream().filter(way -> way.method().equals(method)).findFirst();
    }

    /** The entry of a way that is written down already; one by its code alone where none is. */
    public DeliveryWay of(DeliveryMethod method) {
        return find(method).orElseGet(() -> DeliveryWay.unknown(method));
    }

    /** How printed cards and journals call a way, in Ukrainian. */
    public String title(DeliveryMethod method) {
        return of(method).title().uk();
    }

    /** Reads the way of a field; empty counts as absent. */
    public Optional<DeliveryWay> read(Fields fields, String field, String raw, DeliveryUse asked) {
        return read(fields, field, raw, asked, Set.of());
    }

    /**
     * The same.
     *
     * @param kept what stands there already: it may stay, retired or not
     */
    public Optional<DeliveryWay> read(
            Fields fields, String field, String raw, DeliveryUse asked, Set<DeliveryMethod> kept) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        DeliveryMethod named = new DeliveryMethod(raw.strip());
        if (kept.contains(named)) {
            return Optional.of(of(named));
        }
        Optional<DeliveryWay> way = find(named);
        Optional<String> fault =
                way.isEmpty() ? Optional.of("unknown-way") : way.get().refusal(asked);
        fault.ifPresent(code -> fields.add(FieldError.of(field, code)));
        return fault.isEmpty() ? way : Optional.empty();
    }

    /** The way of a letter of which nobody said how it leaves: the first by post. */
    public DeliveryWay usual() {
        return offered(DeliveryUse.DISPATCH, DeliveryNeed.POSTAL_ADDRESS)
                .orElseGet(() -> of(DeliveryMethod.POST));
    }

    /** The way by which e-mail comes; nothing where the council has none. */
    public Optional<DeliveryMethod> ofMail() {
        return offered(DeliveryUse.RECEIPT, DeliveryNeed.EMAIL).map(DeliveryWay::method);
    }

    private Optional<DeliveryWay> offered(DeliveryUse use, DeliveryNeed need) {
        return all.stream()
                .filter(way -> way.refusal(use).isEmpty() && way.need() == need)
                .findFirst();
    }
}
