package org.cityedms.reminder;

import java.util.Optional;

/**
 * The HTML form of the letter: tables and styles in the elements, as programs for mail know them;
 * no pictures, no scripts, nothing from elsewhere.
 */
final class LetterHtml {
    private static final String FONT = "font-family:'Segoe UI',Roboto,Arial,sans-serif;";
    private static final String INK = "color:#1b2033;";
    private static final String SOFT = "color:#56607a;";
    private static final String BAD = "color:#b3261e;";

    private final DigestWords words;
    private final DigestLinks links;
    private final boolean summaries;
    private final StringBuilder out = new StringBuilder();

    LetterHtml(DigestWords words, DigestLinks links, boolean summaries) {
        this.words = words;
        this.links = links;
        this.summaries = summaries;
    }

    String write(Digest digest) {
        out.append("<!DOCTYPE html><html lang=\"")
                .append(words.languageTag())
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"")
                .append(" content=\"width=device-width,initial-scale=1\"><title>")
                .append(escape(words.title(digest.day())))
                .append("</title></head><body style=\"margin:0;background:#f3f5fa;")
                .append(FONT)
                .append(INK)
                .append(
                        "\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr>")
                .append("<td align=\"center\" style=\"padding:16px 8px\">")
                .append(
                        "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"")
                .append(
                        " style=\"max-width:640px;background:#ffffff;border:1px solid #dde2ee;border-radius:10px\">")
                .append(
                        "<tr><td style=\"padding:20px 24px 8px\"><h1 style=\"margin:0;font-size:20px\">")
                .append(escape(words.title(digest.day())))
                .append("</h1></td></tr>");
        digest.roles().forEach(role -> write(role, digest));
        out.append(
                        "<tr><td style=\"padding:16px 24px 20px;border-top:1px solid #dde2ee;font-size:13px;")
                .append(SOFT)
                .append("\">")
                .append(escape(words.automatic()))
                .append("<br>")
                .append(link(links.settings(), words.settings()))
                .append("</td></tr></table></td></tr></table></body></html>");
        return out.toString();
    }

    private void write(RoleDigest role, Digest digest) {
        out.append("<tr><td style=\"padding:8px 24px 0;font-size:14px;")
                .append(SOFT)
                .append("\">")
                .append(escape(words.role(role)))
                .append("</td></tr>");
        role.sections().forEach(section -> write(section, digest));
    }

    private void write(DigestSection section, Digest digest) {
        boolean bad =
                section.part() == DigestPart.OVERDUE
                        || section.part() == DigestPart.CONTROL
                        || section.part() == DigestPart.ESCALATED;
        out.append(
                        "<tr><td style=\"padding:12px 24px 4px\"><h2 style=\"margin:0 0 4px;font-size:16px;")
                .append(bad ? BAD : INK)
                .append("\">")
                .append(escape(words.part(section.part())))
                .append(" — ")
                .append(section.total())
                .append(
                        "</h2><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">");
        section.lines().forEach(line -> write(line, section.part(), digest));
        out.append("</table>");
        int rest = section.total() - section.lines().size();
        if (rest > 0) {
            out.append("<p style=\"margin:6px 0 0;font-size:14px\">")
                    .append(escape(words.more(rest)))
                    .append(". ")
                    .append(link(links.part(section.part()), words.seeAll()))
                    .append("</p>");
        }
        out.append("</td></tr>");
    }

    private void write(DigestLine line, DigestPart part, Digest digest) {
        out.append(
                        "<tr><td style=\"padding:8px 0;border-top:1px solid #edf0f6;font-size:15px\"><b>")
                .append(link(links.line(line), line.number().orElse(words.unnumbered())))
                .append("</b>");
        summary(line)
                .ifPresent(text -> out.append("<br><span>").append(escape(text)).append("</span>"));
        out.append("<br><span style=\"font-size:13px;")
                .append(line.daysOver(digest.day()) > 0 && !line.informed() ? BAD : SOFT)
                .append("\">")
                .append(
                        escape(
                                String.join(
                                        " · ",
                                        DigestLetterWriter.facts(line, part, digest, words))))
                .append("</span></td></tr>");
    }

    private Optional<String> summary(DigestLine line) {
        return summaries && !line.discreet() ? line.summary() : Optional.empty();
    }

    private static String link(String address, String text) {
        return "<a href=\""
                + escape(address)
                + "\" style=\"color:#1c4fa8\">"
                + escape(text)
                + "</a>";
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c < ' ' ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
