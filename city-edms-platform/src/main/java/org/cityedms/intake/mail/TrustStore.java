package org.cityedms.intake.mail;

import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * Certificates that are trusted beside nobody else: of a mail server that signed its own, or of the
 * office's authority.
 *
 * @param file PKCS#12 or JKS; empty for what Java trusts
 * @param password of the file
 */
public record TrustStore(String file, String password) {
    public static final TrustStore OF_JAVA = new TrustStore("", "");

    /** Sockets that trust it; nothing where Java's own are right. */
    Optional<SSLSocketFactory> sockets() throws TrustStoreException {
        if (file.isBlank()) {
            return Optional.empty();
        }
        try {
            KeyStore store = KeyStore.getInstance(new File(file), password.toCharArray());
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return Optional.of(context.getSocketFactory());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new TrustStoreException(file + ": " + e.getMessage(), e);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return file;
    }
}
