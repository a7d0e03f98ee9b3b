package org.cityedms.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the picture says in words. */
final class PictureTexts {
    static final String TITLE = "Заощаджено без паперу";
    static final String NO_POST = "Посаду не визначено";

    private PictureTexts() {}

    static String money(Amount amount) {
        return PictureWords.shown(amount.money()) + " грн";
    }

    static String hours(Amount amount) {
        return PictureWords.shown(amount.hours()) + " год";
    }

    static String kilograms(Amount amount) {
        return PictureWords.shown(amount.kilograms()) + " кг";
    }

    static String walks(Amount amount) {
        long walks = amount.quantity().walks();
        return PictureWords.number(walks)
                + " "
                + PictureWords.form(walks, "похід", "походи", "походів")
                + " між підрозділами";
    }

    static String envelopes(Amount amount) {
        long envelopes = amount.quantity().envelopes();
        return PictureWords.number(envelopes)
                + " "
                + PictureWords.form(
                        envelopes, "конверт з маркою", "конверти з марками", "конвертів з марками");
    }

    static String sheets(Amount amount) {
        return PictureWords.number(amount.quantity().sheets(), 0)
                + " "
                + PictureWords.form(
                        amount.quantity().sheets().longValue(), "аркуш", "аркуші", "аркушів")
                + " і "
                + PictureWords.number(amount.quantity().copies(), 0)
                + " "
                + PictureWords.form(
                        amount.quantity().copies().longValue(), "копія", "копії", "копій");
    }

    static String unit(SavingsReport.Unit unit) {
        return unit.name().orElse(NO_POST);
    }

    /** How it was reckoned; a line each. */
    static List<String> how(SavingsReport report) {
        List<String> lines = new ArrayList<>();
        Baseline last = report.baselines().get(report.baselines().size() - 1);
        lines.add(
                "Ціни: аркуш "
                        + price(last, Assumption.SHEET_PRICE)
                        + ", друк "
                        + price(last, Assumption.PRINT_PRICE)
                        + ", конверт "
                        + price(last, Assumption.ENVELOPE_PRICE)
                        + ", марка "
                        + price(last, Assumption.STAMP_PRICE)
                        + ", година роботи "
                        + price(last, Assumption.HOUR_PRICE)
                        + ".");
        lines.add(
                "Похід до підрозділу й назад "
                        + PictureWords.plain(last.value(Assumption.WALK_MINUTES))
                        + " хв, лист до пошти "
                        + PictureWords.plain(last.value(Assumption.ENVELOPE_MINUTES))
                        + " хв, аркуш "
                        + PictureWords.plain(last.value(Assumption.SHEET_GRAMS))
                        + " г.");
        lines.add(basis(last, report.baselines().size()));
        lines.add(
                "Враховано "
                        + PictureWords.number(report.total().events())
                        + " "
                        + PictureWords.form(report.total().events(), "подію", "події", "подій")
                        + " системи; кожна цифра має перелік своїх подій.");
        return lines;
    }

    private static String basis(Baseline last, int versions) {
        String words =
                last.basis()
                        .map(basis -> "Базовий рівень: " + basis + ".")
                        .orElse("Базовий рівень стандартний: рада власного ще не затвердила.");
        return versions == 1
                ? words
                : words + " За період він змінювався, кожен день пораховано за своїм.";
    }

    private static String price(Baseline baseline, Assumption assumption) {
        return PictureWords.number(baseline.value(assumption), 2) + " грн";
    }

    /** The whole picture for whoever cannot see it. */
    static String description(SavingsReport report) {
        Amount total = report.total();
        String months =
                report.months().stream()
                        .map(
                                month ->
                                        PictureWords.month(month.month())
                                                + " — "
                                                + money(month.amount()))
                        .collect(Collectors.joining("; "));
        String units =
                report.units().stream()
                        .limit(PicturePlan.UNITS)
                        .map(unit -> unit(unit) + " — " + money(unit.amount()))
                        .collect(Collectors.joining("; "));
        return report.institutionName()
                + ", "
                + PictureWords.period(report.from(), report.until())
                + ": заощаджено "
                + money(total)
                + ", "
                + hours(total)
                + ", "
                + kilograms(total)
                + " паперу ("
                + sheets(total)
                + ", "
                + envelopes(total)
                + ", "
                + walks(total)
                + "). За місяцями: "
                + months
                + (units.isEmpty() ? "." : ". За підрозділами: " + units + ".");
    }
}
