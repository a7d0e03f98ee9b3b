package org.cityedms.intake.mail;

import jakarta.mail.AuthenticationFailedException;
import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.intake.MailFailure;

/** Tells the kind of a failure from the exceptions that the mail library throws. */
public final class FailureReading {
    private FailureReading() {}

    /** One line, as {@link MailFailure#with} writes it. */
    public static String of(Exception failure) {
        List<Throwable> causes = causes(failure);
        Throwable last = causes.get(causes.size() - 1);
        String detail =
                Optional.ofNullable(last.getMessage())
                        .filter(text -> !text.isBlank())
                        .orElseGet(() -> last.getClass().getSimpleName());
        return kind(causes).with(detail);
    }

    private static MailFailure kind(List<Throwable> causes) {
        if (any(causes, TrustStoreException.class)) {
            return MailFailure.TRUST_STORE;
        }
        if (any(causes, AuthenticationFailedException.class)) {
            return MailFailure.SIGN_IN;
        }
        // The JDK and the library tell of a wrong name by the text only.
        if (says(causes, "no subject alternative")
                || says(causes, "no name matching")
                || says(causes, "identity of server")) {
            return MailFailure.CERTIFICATE_OF_ANOTHER;
        }
        if (any(causes, CertificateException.class)
                || any(causes, CertPathBuilderException.class)
                || any(causes, CertPathValidatorException.class)) {
            return MailFailure.CERTIFICATE_UNTRUSTED;
        }
        if (says(causes, "starttls")) {
            return MailFailure.NO_STARTTLS;
        }
        return any(causes, IOException.class) ? MailFailure.UNREACHABLE : MailFailure.OTHER;
    }

    private static boolean any(List<Throwable> causes, Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }

    private static boolean says(List<Throwable> causes, String words) {
        return causes.stream()
                .map(Throwable::getMessage)
                .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(words));
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable one = failure; one != null && !causes.contains(one); one = one.getCause()) {
            causes.add(one);
        }
        return causes;
    }
}
