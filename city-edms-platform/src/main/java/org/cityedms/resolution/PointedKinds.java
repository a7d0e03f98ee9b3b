package org.cityedms.resolution;

import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.DocumentKind;

/** Kinds of documents whose own points give tasks (розпорядчі документи і протоколи). */
public final class PointedKinds {
    private static final Set<String> CODES =
            Set.of(
                    DocumentKind.ORDER.code(),
                    DocumentKind.EXECUTIVE_DECISION.code(),
                    DocumentKind.COUNCIL_DECISION.code(),
                    DocumentKind.PROTOCOL.code());

    private PointedKinds() {}

    public static boolean covers(Optional<String> kind) {
        return kind.filter(CODES::contains).isPresent();
    }
}
