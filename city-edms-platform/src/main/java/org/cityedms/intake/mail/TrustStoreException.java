package org.cityedms.intake.mail;

import jakarta.mail.MessagingException;

/** The store of trusted certificates cannot be read. */
final class TrustStoreException extends MessagingException {
    private static final long serialVersionUID = 1L;

    TrustStoreException(String message, Exception cause) {
        super(message, cause);
    }
}
