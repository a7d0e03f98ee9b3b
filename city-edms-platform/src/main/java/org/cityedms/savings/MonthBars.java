package org.cityedms.savings;

import java.math.BigDecimal;
import java.util.List;

/** Bars of money by month, parted by what they were saved on. */
final class MonthBars {
    private static final float PADDING = 16;
    private static final int LABELLED = 12;

    /** Room for a letter of a short word, compared with the size. */
    private static final float WIDE = 0.68f;

    private final SavingsReport report;
    private final PictureDrawing drawing;
    private final float small;

    MonthBars(SavingsReport report, PictureDrawing drawing, float small) {
        this.report = report;
        this.drawing = drawing;
        this.small = small;
    }

    void draw(PictureDrawing.Frame frame) {
        drawing.panel(frame);
        float x = frame.x() + PADDING;
        float room = frame.width() - 2 * PADDING;
        drawing.bold(x, frame.y() + 24, small + 3, Ink.TEXT, room, "За місяцями, грн");
        legend(x, frame.y() + 24 + small + 8);
        float floor = frame.bottom() - PADDING - 2 * (small + 2);
        float ceiling = frame.y() + 24 + 3 * small + 16;
        drawing.box(x, floor, room, 1, 0, Ink.LINE);
        BigDecimal most =
                report.months().stream()
                        .map(month -> month.amount().money())
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<SavingsReport.Month> months = report.months();
        float step = room / months.size();
        for (int at = 0; at < months.size(); at++) {
            bar(months, at, x + at * step, step, floor, (floor - ceiling), most);
        }
        if (most.signum() == 0) {
            drawing.middle(
                    frame.x() + frame.width() / 2,
                    (floor + ceiling) / 2,
                    small + 1,
                    Ink.SOFT,
                    room,
                    "За цей період подій немає");
        }
    }

    private void legend(float x, float y) {
        float at = x;
        at = entry(at, y, Ink.PAPER, "папір і друк");
        at = entry(at, y, Ink.POST, "пошта");
        entry(at, y, Ink.TIME, "робочий час");
    }

    private float entry(float x, float y, Ink ink, String name) {
        float side = small;
        drawing.box(x, y - side + 1, side, side, 2, ink);
        float room = name.length() * small * WIDE;
        drawing.text(x + side + 4, y, small, Ink.SOFT, room, name);
        return x + side + room + 8;
    }

    private void bar(
            List<SavingsReport.Month> months,
            int at,
            float x,
            float step,
            float floor,
            float height,
            BigDecimal most) {
        SavingsReport.Month month = months.get(at);
        Amount amount = month.amount();
        float wide = Math.min(44, step * 0.66f);
        float left = x + (step - wide) / 2;
        float y = floor;
        y = part(left, y, wide, height, amount.time(), most, Ink.TIME);
        y = part(left, y, wide, height, amount.post(), most, Ink.POST);
        y = part(left, y, wide, height, amount.paper(), most, Ink.PAPER);
        float middle = x + step / 2;
        if (months.size() <= LABELLED && amount.money().signum() > 0) {
            drawing.middle(middle, y - 4, small - 1, Ink.TEXT, step, brief(amount.money()));
        }
        drawing.middle(
                middle,
                floor + small + 4,
                small,
                Ink.SOFT,
                step * 0.94f,
                PictureWords.shortMonth(month.month()));
        boolean year = at == 0 || month.month().getMonthValue() == 1;
        if (year) {
            drawing.middle(
                    middle,
                    floor + 2 * small + 6,
                    small - 1,
                    Ink.SOFT,
                    step * 2,
                    Integer.toString(month.month().getYear()));
        }
    }

    private float part(
            float x,
            float bottom,
            float width,
            float height,
            BigDecimal money,
            BigDecimal most,
            Ink ink) {
        float tall = most.signum() == 0 ? 0 : money.floatValue() / most.floatValue() * height;
        drawing.box(x, bottom - tall, width, tall, 0, ink);
        return bottom - tall;
    }

    /** «12,3 тис.» */
    static String brief(BigDecimal money) {
        BigDecimal tenThousand = BigDecimal.valueOf(10_000);
        if (money.compareTo(tenThousand) < 0) {
            return PictureWords.number(money, 0);
        }
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        return money.compareTo(million) < 0
                ? PictureWords.number(money.movePointLeft(3), 1) + " тис."
                : PictureWords.number(money.movePointLeft(6), 1) + " млн";
    }
}
