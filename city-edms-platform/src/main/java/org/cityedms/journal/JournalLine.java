package org.cityedms.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * What a line of a register says (запис журналу реєстрації); this is what the chain proves.
 *
 * @param ordinal порядковий номер
 * @param literal what follows the ordinal in numbers such as 12-а, mostly empty
 * @param number реєстраційний індекс as printed
 * @param state {@code active}, {@code reserved} or {@code void}
 * @param node UUID of the document
 * @param registeredOn the date printed beside the number, in the office's zone
 * @param registeredAt the moment of writing, whole microseconds
 * @param registrar sign-in name of the registrar
 * @param registrarName their name
 * @param card the card as {@linkplain CanonicalJson canonical JSON}
 * @param fileHash SHA-256 of the document's file
 */
public record JournalLine(
        long ordinal,
        String literal,
        String number,
        String state,
        Optional<String> node,
        LocalDate registeredOn,
        Instant registeredAt,
        String registrar,
        String registrarName,
        String card,
        Optional<byte[]> fileHash) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The line as canonical JSON. */
    public String canonical() {
        Map<String, Object> members = new HashMap<>();
        members.put("card", new CanonicalJson.Raw(card));
        members.put("fileHash", fileHash.map(HexFormat.of()::formatHex).orElse(null));
        members.put("literal", literal);
        members.put("node", node.orElse(null));
        members.put("number", number);
        members.put("ordinal", ordinal);
        members.put("registeredAt", moment(registeredAt));
        members.put("registeredOn", registeredOn.toString());
        members.put("registrar", registrar);
        members.put("registrarName", registrarName);
        members.put("state", state);
        return CanonicalJson.object(members);
    }

    /** A moment as contents print it: UTC, six digits of a second. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
