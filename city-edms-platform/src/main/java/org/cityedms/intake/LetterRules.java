package org.cityedms.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which letters make no draft by themselves. They stay in the mailbox, listed with the reason; a
 * person who puts one back into the folder of new letters has accepted it.
 *
 * @param blocked addresses, or domains as {@code @example.org}, in small letters
 */
public record LetterRules(Set<String> blocked) {
    private static final Set<String> EXECUTABLE =
            Set.of(
                    "exe", "scr", "com", "pif", "bat", "cmd", "msi", "msp", "ps1", "psm1", "vbs",
                    "vbe", "js", "jse", "wsf", "wsh", "hta", "jar", "lnk", "reg", "cpl", "dll",
                    "iso", "img", "vhd", "apk", "chm", "scf");

    /** One letter as its headers and the names of its files show it; nothing is trusted. */
    public record Facts(
            String sender,
            String subject,
            Optional<String> autoSubmitted,
            Optional<String> precedence,
            Optional<String> spamFlag,
            Optional<String> spamStatus,
            Optional<String> returnPath,
            String contentType,
            List<String> fileNames) {}

    /** From a setting: entries separated by commas or white space. */
    public static LetterRules parse(String blocked) {
        return new LetterRules(
                Set.copyOf(
                        List.of(blocked.toLowerCase(Locale.ROOT).split("[\\s,;]+")).stream()
                                .filter(entry -> !entry.isEmpty())
                                .distinct()
                                .toList()));
    }

    /** Why the letter is not taken, if it is not. */
    public Optional<Suspicion> judge(Facts letter) {
        String sender = letter.sender().toLowerCase(Locale.ROOT);
        int at = sender.lastIndexOf('@');
        if (blocked.contains(sender) || (at >= 0 && blocked.contains(sender.substring(at)))) {
            return Optional.of(Suspicion.BLOCKED_SENDER);
        }
        if (isBounce(letter, sender)) {
            return Optional.of(Suspicion.BOUNCE);
        }
        if (letter.fileNames().stream().anyMatch(LetterRules::isExecutable)) {
            return Optional.of(Suspicion.EXECUTABLE);
        }
        if (says(letter.spamFlag(), "yes") || says(letter.spamStatus(), "yes")) {
            return Optional.of(Suspicion.SPAM);
        }
        boolean automatic =
                letter.autoSubmitted().isPresent() && !says(letter.autoSubmitted(), "no");
        return automatic
                        || says(letter.precedence(), "bulk")
                        || says(letter.precedence(), "junk")
                        || says(letter.precedence(), "auto_reply")
                ? Optional.of(Suspicion.AUTOMATIC)
                : Optional.empty();
    }

    /** RFC 3464 reports, and what older servers send under their own name or with no sender. */
    private static boolean isBounce(Facts letter, String sender) {
        return letter.contentType().toLowerCase(Locale.ROOT).startsWith("multipart/report")
                || sender.startsWith("mailer-daemon@")
                || sender.startsWith("postmaster@")
                || letter.returnPath().map(path -> path.strip().equals("<>")).orElse(false);
    }

    private static boolean says(Optional<String> header, String word) {
        return header.map(text -> text.strip().toLowerCase(Locale.ROOT).startsWith(word))
                .orElse(false);
    }

    /**
     * Also where the last dot is followed by spaces, as {@code рахунок.pdf .exe } would hide it.
     */
    private static boolean isExecutable(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[. ]+$", "");
        int dot = plain.lastIndexOf('.');
        return dot >= 0 && EXECUTABLE.contains(plain.substring(dot + 1).strip());
    }
}
