package org.cityedms.savings;

import java.util.ArrayList;
import java.util.List;

/** Lays out the picture for the session of the council. */
public final class PicturePlan {
    /** As many units have a bar of their own. */
    static final int UNITS = 6;

    private static final float GAP = 14;
    private static final float SHEET_MARGIN = 40;
    private static final float TALL_MARGIN = 20;

    private final SavingsReport report;
    private final PictureShape shape;
    private final PictureDrawing drawing = new PictureDrawing();
    private final float margin;
    private final float width;
    private final float small;

    private PicturePlan(SavingsReport report, PictureShape shape) {
        boolean sheet = shape == PictureShape.SHEET;
        this.report = report;
        this.shape = shape;
        this.margin = sheet ? SHEET_MARGIN : TALL_MARGIN;
        this.width = shape.width() - 2 * margin;
        this.small = sheet ? 9 : 12;
    }

    /**
     * The picture of a report.
     *
     * @param printed who made it, and when
     */
    public static Picture of(SavingsReport report, PictureShape shape, String printed) {
        PicturePlan plan = new PicturePlan(report, shape);
        plan.heading();
        if (shape == PictureShape.SHEET) {
            plan.sheet(printed);
        } else {
            plan.tall(printed);
        }
        return new Picture(
                shape.width(),
                shape.height(),
                PictureTexts.TITLE + ", " + PictureWords.period(report.from(), report.until()),
                PictureTexts.description(report),
                plan.drawing.marks());
    }

    private void heading() {
        boolean sheet = shape == PictureShape.SHEET;
        drawing.text(margin, 44, sheet ? 11 : 12, Ink.SOFT, width, report.institutionName());
        drawing.bold(margin, 74, sheet ? 26 : 25, Ink.TEXT, width, PictureTexts.TITLE);
        drawing.text(
                margin,
                96,
                sheet ? 13 : 14,
                Ink.SOFT,
                width,
                "за " + PictureWords.period(report.from(), report.until()));
    }

    private void sheet(String printed) {
        float tile = (width - 2 * GAP) / 3;
        Amount total = report.total();
        for (int at = 0; at < 3; at++) {
            tile(new PictureDrawing.Frame(margin + at * (tile + GAP), 112, tile, 94), total, at);
        }
        float left = width * 0.58f;
        new MonthBars(report, drawing, small)
                .draw(new PictureDrawing.Frame(margin, 220, left, 262));
        new UnitBars(report, drawing, small)
                .draw(new PictureDrawing.Frame(margin + left + GAP, 220, width - left - GAP, 262));
        footer(498, printed);
    }

    private void tall(String printed) {
        Amount total = report.total();
        for (int at = 0; at < 3; at++) {
            tile(new PictureDrawing.Frame(margin, 114 + at * 104, width, 94), total, at);
        }
        new MonthBars(report, drawing, small)
                .draw(new PictureDrawing.Frame(margin, 428, width, 250));
        new UnitBars(report, drawing, small)
                .draw(new PictureDrawing.Frame(margin, 690, width, 332));
        footer(1042, printed);
    }

    private void tile(PictureDrawing.Frame frame, Amount total, int which) {
        drawing.panel(frame);
        Ink ink =
                switch (which) {
                    case 0 -> Ink.ACCENT;
                    case 1 -> Ink.TIME;
                    default -> Ink.PAPER;
                };
        drawing.box(frame.x(), frame.y() + 16, 4, frame.height() - 32, 2, ink);
        float room = frame.width() - 36;
        float x = frame.x() + 20;
        drawing.bold(x, frame.y() + 42, 30, Ink.TEXT, room, big(total, which));
        List<String> below = below(total, which);
        for (int at = 0; at < below.size(); at++) {
            drawing.text(
                    x,
                    frame.y() + 62 + at * (small + 5),
                    small + 1,
                    at == 0 ? Ink.TEXT : Ink.SOFT,
                    room,
                    below.get(at));
        }
    }

    private static String big(Amount total, int which) {
        return switch (which) {
            case 0 -> PictureTexts.money(total);
            case 1 -> PictureTexts.hours(total);
            default -> PictureTexts.kilograms(total);
        };
    }

    private static List<String> below(Amount total, int which) {
        return switch (which) {
            case 0 -> List.of("коштів громади", "папір, друк, пошта й робочий час");
            case 1 -> List.of("робочого часу", PictureTexts.walks(total));
            default ->
                    List.of("паперу: " + PictureTexts.sheets(total), PictureTexts.envelopes(total));
        };
    }

    private void footer(float from, String printed) {
        float y = from + small;
        drawing.bold(margin, y, small + 1, Ink.TEXT, width, "Як рахували");
        for (String line : PictureTexts.how(report)) {
            for (String part : lines(line, width, small, 3)) {
                y += small + 4;
                drawing.text(margin, y, small, Ink.SOFT, width, part);
            }
        }
        y += small + 6;
        drawing.text(margin, y, small - 1, Ink.SOFT, width, printed);
    }

    /** Breaks a text between words; the last line takes whatever is left. */
    static List<String> lines(String text, float width, float size, int most) {
        int letters = Math.max(8, (int) (width / (size * SvgWriter.LETTER)));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            boolean full = !line.isEmpty() && line.length() + 1 + word.length() > letters;
            if (full && lines.size() < most - 1) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
