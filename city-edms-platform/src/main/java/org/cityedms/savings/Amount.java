package org.cityedms.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was saved (заощаджено). Money is rounded to kopecks, hours to hundredths and weight to
 * grams, half up, once: for what one source saved one unit in one month under one baseline.
 * Everything larger is the sum of such amounts, so months, units and sources add up to the total
 * exactly.
 *
 * @param events how many events it comes from
 * @param quantity what was counted in them, never rounded
 * @param paper UAH for sheets and their printing
 * @param post UAH for envelopes and stamps
 * @param time UAH for hours
 */
public record Amount(
        long events,
        Quantity quantity,
        BigDecimal paper,
        BigDecimal post,
        BigDecimal time,
        BigDecimal hours,
        BigDecimal kilograms) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int GRAMS = 3;
    private static final int HUNDREDTHS = 2;
    public static final Amount NONE = of(0, Quantity.NONE, Baseline.STANDARD);

    /** What counted things are worth under a baseline. */
    public static Amount of(long events, Quantity quantity, Baseline baseline) {
        BigDecimal envelopes = BigDecimal.valueOf(quantity.envelopes());
        BigDecimal minutes = quantity.minutes(baseline);
        BigDecimal sheet =
                baseline.value(Assumption.SHEET_PRICE).add(baseline.value(Assumption.PRINT_PRICE));
        BigDecimal letter =
                baseline.value(Assumption.ENVELOPE_PRICE)
                        .add(baseline.value(Assumption.STAMP_PRICE));
        BigDecimal grams =
                quantity.sheets()
                        .multiply(baseline.value(Assumption.SHEET_GRAMS))
                        .add(envelopes.multiply(baseline.value(Assumption.ENVELOPE_GRAMS)));
        return new Amount(
                events,
                quantity,
                rounded(quantity.sheets().multiply(sheet)),
                rounded(envelopes.multiply(letter)),
                minutes.multiply(baseline.value(Assumption.HOUR_PRICE))
                        .divide(MINUTES, HUNDREDTHS, RoundingMode.HALF_UP),
                minutes.divide(MINUTES, HUNDREDTHS, RoundingMode.HALF_UP),
                grams.movePointLeft(GRAMS).setScale(GRAMS, RoundingMode.HALF_UP));
    }

    private static BigDecimal rounded(BigDecimal money) {
        return money.setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }

    public BigDecimal money() {
        return paper.add(post).add(time);
    }

    public Amount plus(Amount other) {
        return new Amount(
                events + other.events,
                quantity.plus(other.quantity),
                paper.add(other.paper),
                post.add(other.post),
                time.add(other.time),
                hours.add(other.hours),
                kilograms.add(other.kilograms));
    }
}
