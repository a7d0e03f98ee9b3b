package org.cityedms.correspondence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** An {@link Address} as it was sent, nothing checked yet. */
public record AddressDraft(
        String postcode,
        String region,
        String district,
        String settlement,
        String street,
        String building) {
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    Address read(Fields fields) {
        Optional<String> code = part(fields, "postcode", postcode);
        if (code.isPresent() && !POSTCODE.matcher(code.get()).matches()) {
            fields.add(FieldError.of("address.postcode", "not-a-postcode"));
        }
        return new Address(
                code,
                part(fields, "region", region),
                part(fields, "district", district),
                part(fields, "settlement", settlement),
                part(fields, "street", street),
                part(fields, "building", building));
    }

    private static Optional<String> part(Fields fields, String name, String raw) {
        return fields.text("address." + name, raw, Address.MAXIMUM_PART);
    }
}
