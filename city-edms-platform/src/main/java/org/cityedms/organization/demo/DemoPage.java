package org.cityedms.organization.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a demonstration letter: who writes, about what, and a few lines that any letter has.
 */
final class DemoPage {
    private static final int LINE = 66;

    private DemoPage() {}

    static byte[] of(DemoLetter letter, DemoFont font) {
        String author =
                letter.correspondent().isEmpty() || letter.register().equals("outgoing")
                        ? "ЗАРІЧАНСЬКА МІСЬКА РАДА"
                        : letter.correspondent();
        List<String> lines = new ArrayList<>();
        lines.add(author);
        lines.add("");
        if (!letter.correspondentNumber().isEmpty()) {
            lines.add("№ " + letter.correspondentNumber());
            lines.add("");
        }
        if (letter.register().equals("outgoing")) {
            lines.add(letter.correspondent());
            lines.add("");
        }
        lines.addAll(wrapped(letter.summary()));
        lines.add("");
        lines.addAll(
                wrapped(
                        "Шановні колеги! Просимо розглянути викладене в цьому листі питання, опрацювати його в межах"
                                + " повноважень та повідомити про результати у визначений законодавством строк."));
        lines.addAll(
                wrapped(
                        "Додаткові матеріали за потреби буде надано. Відповідальну особу визначено, контактні дані"
                                + " наведено нижче."));
        lines.add("");
        lines.add("З повагою");
        lines.add("");
        lines.add("Це навчальний документ вигаданої міської ради.");
        try {
            return new DemoPdf(font).page(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
