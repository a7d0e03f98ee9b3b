package org.cityedms.dispatch;

import java.util.List;
import org.cityedms.registration.RegistrationFollower;

/** Further addressees that a letter gets together with its registration (кілька адресатів). */
public interface RegistrationAddressees {
    /**
     * Plans the letter to them too, in the transaction of the registration: what is refused is not
     * registered, and takes no number.
     *
     * @param more beside the addressee of the card; {@code null}: none
     */
    RegistrationFollower addressing(List<AddresseeDraft> more);
}
