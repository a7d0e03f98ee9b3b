package org.cityedms.dispatch;

import java.util.Optional;
import org.cityedms.registration.DeliveryWay;

/**
 * One addressee of a letter (адресат) and the way to them.
 *
 * @param name найменування установи або ім'я особи; empty where it is hidden
 * @param address поштова адреса, asked for where the way needs it
 * @param email адреса електронної пошти, asked for where the way needs it
 * @param correspondentId their entry of the directory
 * @param way спосіб відправлення
 * @param postalKind вид поштового відправлення, for ways by post only
 */
public record Addressee(
        String name,
        Optional<String> address,
        Optional<String> email,
        Optional<String> correspondentId,
        DeliveryWay way,
        Optional<PostalKind> postalKind) {
    public static final int MAXIMUM_NAME = 300;
    public static final int MAXIMUM_ADDRESS = 300;
    public static final int MAXIMUM_EMAIL = 254;

    /** The way alone: to whom is not for every reader. */
    public Addressee hidden() {
        return new Addressee(
                "", Optional.empty(), Optional.empty(), Optional.empty(), way, postalKind);
    }

    /** Whether a letter can leave: the address that its way needs is there. */
    public boolean saysWhere() {
        return switch (way.need()) {
            case POSTAL_ADDRESS -> address.isPresent();
            case EMAIL -> email.isPresent();
            case SIGNATURE, NOTHING -> true;
        };
    }

    public boolean isHidden() {
        return name.isEmpty();
    }
}
