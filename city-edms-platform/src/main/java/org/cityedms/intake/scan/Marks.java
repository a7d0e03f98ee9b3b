package org.cityedms.intake.scan;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cityedms.registration.DocumentId;

/**
 * What our QR codes say. A separator sheet says {@code CE1:SEP:random:check}; the label of a
 * document is the address of its card, which a phone opens, with a check behind it. The check is a
 * MAC under a key of this installation, so that no other code is taken for ours: not a shop's, not
 * another council's, not one that somebody printed on their letter.
 */
public final class Marks {
    private static final Pattern SEPARATOR =
            Pattern.compile("(CE1:SEP:[A-Z2-7]{8}):([A-Z2-7]{16})");
    private static final Pattern LABEL =
            Pattern.compile(
                    "https?://[^#]{1,200}/city-edms/#/documents/([0-9a-f-]{36})\\?mark=([A-Z2-7]{16})");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CHECK = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<byte[]> secret;

    /**
     * @param secret the key of this installation
     */
    public Marks(Supplier<byte[]> secret) {
        this.secret = secret;
    }

    /** A text for one separator sheet (роздільник). */
    public String separator() {
        StringBuilder nonce = new StringBuilder("CE1:SEP:");
        for (int i = 0; i < 8; i++) {
            nonce.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return nonce + ":" + check(nonce.toString());
    }

    /**
     * The text of a document's label (мітка).
     *
     * @param address of the client, e.g. {@code https://sed.rada.gov.ua/alfresco/city-edms/}
     */
    public String label(String address, DocumentId document) {
        return address + "#/documents/" + document.value() + "?mark=" + check(labelled(document));
    }

    /** Whether a code is a separator sheet of ours. */
    public boolean isSeparator(String text) {
        Matcher matcher = SEPARATOR.matcher(text);
        return matcher.matches() && isCheck(matcher.group(2), matcher.group(1));
    }

    /** The document whose label of ours a code is. */
    public Optional<DocumentId> labelOf(String text) {
        Matcher matcher = LABEL.matcher(text);
        return matcher.matches()
                ? DocumentId.parse(matcher.group(1))
                        .filter(document -> isCheck(matcher.group(2), labelled(document)))
                : Optional.empty();
    }

    private static String labelled(DocumentId document) {
        return "CE1:DOC:" + document.value();
    }

    private boolean isCheck(String given, String text) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.US_ASCII),
                check(text).getBytes(StandardCharsets.US_ASCII));
    }

    private String check(String text) {
        byte[] code;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.get(), "HmacSHA256"));
            code = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            // Every Java platform must have it (Mac).
            throw new IllegalStateException(e);
        }
        StringBuilder check = new StringBuilder(CHECK);
        for (int i = 0; i < CHECK; i++) {
            check.append(ALPHABET.charAt(code[i] & 31));
        }
        return check.toString();
    }
}
