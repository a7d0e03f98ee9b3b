package org.cityedms.savings;

import java.math.BigDecimal;
import java.util.List;

/** Bars of money of the units that saved most; the others together. */
final class UnitBars {
    private static final float PADDING = 16;

    private final SavingsReport report;
    private final PictureDrawing drawing;
    private final float small;

    UnitBars(SavingsReport report, PictureDrawing drawing, float small) {
        this.report = report;
        this.drawing = drawing;
        this.small = small;
    }

    void draw(PictureDrawing.Frame frame) {
        drawing.panel(frame);
        float x = frame.x() + PADDING;
        float room = frame.width() - 2 * PADDING;
        drawing.bold(x, frame.y() + 24, small + 3, Ink.TEXT, room, "За підрозділами, грн");
        List<SavingsReport.Unit> units = report.units();
        List<SavingsReport.Unit> first =
                units.subList(0, Math.min(PicturePlan.UNITS, units.size()));
        float top = frame.y() + 24 + small;
        float row = (frame.height() - 24 - small - PADDING - small - 8) / PicturePlan.UNITS;
        BigDecimal most = first.isEmpty() ? BigDecimal.ZERO : first.get(0).amount().money();
        for (int at = 0; at < first.size(); at++) {
            bar(first.get(at), x, top + at * row, room, row, most);
        }
        if (first.isEmpty()) {
            drawing.text(x, top + row, small + 1, Ink.SOFT, room, "За цей період подій немає");
        } else if (units.size() > first.size()) {
            rest(units.subList(first.size(), units.size()), x, frame.bottom() - PADDING + 2, room);
        }
    }

    private void bar(
            SavingsReport.Unit unit, float x, float y, float room, float row, BigDecimal most) {
        String money = PictureWords.shown(unit.amount().money());
        float value = money.length() * small * SvgWriter.LETTER + 8;
        float base = y + row - 12;
        drawing.text(x, base, small, Ink.TEXT, room - value, PictureTexts.unit(unit));
        drawing.end(x + room, base, small, true, Ink.TEXT, value, money);
        drawing.box(x, base + 4, room, 5, 2.5f, Ink.LINE);
        float share =
                most.signum() == 0 ? 0 : unit.amount().money().floatValue() / most.floatValue();
        drawing.box(x, base + 4, Math.max(share > 0 ? 5 : 0, room * share), 5, 2.5f, Ink.ACCENT);
    }

    private void rest(List<SavingsReport.Unit> others, float x, float y, float room) {
        BigDecimal money =
                others.stream()
                        .map(unit -> unit.amount().money())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        String words =
                "ще "
                        + others.size()
                        + " "
                        + PictureWords.form(others.size(), "підрозділ", "підрозділи", "підрозділів")
                        + ": "
                        + PictureWords.shown(money);
        drawing.text(x, y, small, Ink.SOFT, room, words);
    }
}
