package org.cityedms.embedded.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** User names and their bcrypt hashes; user names differ by more than case. */
final class Passwords {
    record Account(String userName, String hash, boolean enabled) {}

    private final JdbcClient jdbc;
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();

    /** By hash, a digest of the password it was proven with: Basic brings it with each request. */
    private final Map<String, String> proven = new ConcurrentHashMap<>();

    Passwords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    Optional<Account> find(String userName) {
        return jdbc.sql("SELECT user_name, password, enabled FROM embedded_user WHERE user_key = ?")
                .param(key(userName))
                .query(
                        (row, i) ->
                                new Account(row.getString(1), row.getString(2), row.getBoolean(3)))
                .optional();
    }

    boolean matches(Account account, char[] password) {
        String digest = digest(account.hash() + new String(password));
        if (digest.equals(proven.get(account.hash()))) {
            return true;
        }
        boolean matches = encoder.matches(new String(password), account.hash());
        if (matches) {
            proven.put(account.hash(), digest);
        }
        return matches;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void create(String userName, char[] password) {
        jdbc.sql("INSERT INTO embedded_user (user_key, user_name, password) VALUES (?, ?, ?)")
                .params(key(userName), userName, encoder.encode(new String(password)))
                .update();
    }

    void change(String userName, char[] password) {
        jdbc.sql("UPDATE embedded_user SET password = ? WHERE user_key = ?")
                .params(encoder.encode(new String(password)), key(userName))
                .update();
    }

    void enable(String userName, boolean enabled) {
        jdbc.sql("UPDATE embedded_user SET enabled = ? WHERE user_key = ?")
                .params(enabled, key(userName))
                .update();
    }

    void delete(String userName) {
        jdbc.sql("DELETE FROM embedded_user WHERE user_key = ?").param(key(userName)).update();
    }
}
