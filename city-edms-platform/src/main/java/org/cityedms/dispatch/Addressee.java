package org.cityedms.dispatch;

import java.util.Optional;
import org.cityedms.registration.DeliveryMethod;

/**
 * One addressee of a letter (адресат) and the way to them.
 *
 * @param name найменування установи або ім'я особи; empty where it is hidden
 * @param address поштова адреса, asked for when the way is the post
 * @param email адреса електронної пошти, asked for when the way is e-mail
 * @param correspondentId their entry of the directory
 * @param method спосіб відправлення
 * @param postalKind вид поштового відправлення, for the post only
 */
public record Addressee(
        String name,
        Optional<String> address,
        Optional<String> email,
        Optional<String> correspondentId,
        DeliveryMethod method,
        Optional<PostalKind> postalKind) {
    public static final int MAXIMUM_NAME = 300;
    public static final int MAXIMUM_ADDRESS = 300;
    public static final int MAXIMUM_EMAIL = 254;

    /** The way alone: to whom is not for every reader. */
    public Addressee hidden() {
        return new Addressee(
                "", Optional.empty(), Optional.empty(), Optional.empty(), method, postalKind);
    }

    /** Whether a letter can leave: by the post and by e-mail it goes to an address. */
    public boolean saysWhere() {
        return switch (method) {
            case POST -> address.isPresent();
            case EMAIL -> email.isPresent();
            default -> true;
        };
    }

    public boolean isHidden() {
        return name.isEmpty();
    }
}
