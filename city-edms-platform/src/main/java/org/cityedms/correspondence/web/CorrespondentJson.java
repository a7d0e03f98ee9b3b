package org.cityedms.correspondence.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.Address;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.CorrespondentDetails;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Edrpou;
import org.cityedms.correspondence.Representative;

/** Schema {@code Correspondent}. */
record CorrespondentJson(
        String id,
        String kind,
        String name,
        String shortName,
        String edrpou,
        AddressJson address,
        String addressLine,
        String email,
        String phone,
        boolean active,
        List<RepresentativeJson> representatives,
        long uses,
        String mergedInto,
        int revision) {

    static CorrespondentJson of(Correspondent entry) {
        CorrespondentDetails details = entry.details();
        return new CorrespondentJson(
                entry.id().value(),
                details.kind().code(),
                details.name(),
                details.shortName().orElse(null),
                details.edrpou().map(Edrpou::value).orElse(null),
                AddressJson.of(details.address()),
                details.address().line(),
                details.email().orElse(null),
                details.phone().orElse(null),
                details.active(),
                details.representatives().stream().map(RepresentativeJson::of).toList(),
                entry.uses(),
                entry.mergedInto().map(CorrespondentId::value).orElse(null),
                entry.revision());
    }

    record AddressJson(
            String postcode,
            String region,
            String district,
            String settlement,
            String street,
            String building) {
        static AddressJson of(Address address) {
            return new AddressJson(
                    address.postcode().orElse(null),
                    address.region().orElse(null),
                    address.district().orElse(null),
                    address.settlement().orElse(null),
                    address.street().orElse(null),
                    address.building().orElse(null));
        }
    }

    record RepresentativeJson(String name, String post, String contact, String from, String until) {
        static RepresentativeJson of(Representative person) {
            return new RepresentativeJson(
                    person.name().toString(),
                    person.post().orElse(null),
                    person.contact().orElse(null),
                    text(person.from()),
                    text(person.until()));
        }

        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse(null);
        }
    }
}
