package org.cityedms.correspondence;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Postal address (поштова адреса).
 *
 * @param postcode поштовий індекс
 * @param region область
 * @param district район
 * @param settlement населений пункт
 * @param street вулиця
 * @param building будинок, корпус, квартира
 */
public record Address(
        Optional<String> postcode,
        Optional<String> region,
        Optional<String> district,
        Optional<String> settlement,
        Optional<String> street,
        Optional<String> building) {
    public static final int MAXIMUM_PART = 150;

    public static final Address NONE =
            new Address(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** One line, from the street to the postcode, as the national standard writes an addressee. */
    public String line() {
        return Stream.of(street, building, settlement, district, region, postcode)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
