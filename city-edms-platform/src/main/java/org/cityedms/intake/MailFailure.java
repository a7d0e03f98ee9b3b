package org.cityedms.intake;

import java.util.Optional;
import org.cityedms.registration.Coded;

/** Why letters could not be fetched (чому не вдалося звернутися до скриньки). */
public enum MailFailure implements Coded {
    /** Сертифікату сервера не довіряють. */
    CERTIFICATE_UNTRUSTED("certificate-untrusted"),
    /** Сертифікат видано іншому серверу. */
    CERTIFICATE_OF_ANOTHER("certificate-of-another"),
    /** Сервер не вміє STARTTLS. */
    NO_STARTTLS("no-starttls"),
    /** Сховище довірених сертифікатів не читається. */
    TRUST_STORE("trust-store"),
    /** Сервер не прийняв імені чи пароля. */
    SIGN_IN("sign-in"),
    /** До сервера немає доступу. */
    UNREACHABLE("unreachable"),
    /** Інше. */
    OTHER("other");

    private static final String BETWEEN = ": ";

    private final String code;

    MailFailure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** One line that keeps the kind of failure and what the server said. */
    public String with(String detail) {
        return code + BETWEEN + detail;
    }

    /** The kind of failure of such a line; other, where it tells none. */
    public static MailFailure of(String line) {
        int end = line.indexOf(BETWEEN);
        return Optional.of(end)
                .filter(found -> found > 0)
                .flatMap(found -> Coded.find(MailFailure.class, line.substring(0, found)))
                .orElse(OTHER);
    }

    /** What the server said, of such a line. */
    public static String detail(String line) {
        String start = of(line).code() + BETWEEN;
        return line.startsWith(start) ? line.substring(start.length()) : line;
    }
}
