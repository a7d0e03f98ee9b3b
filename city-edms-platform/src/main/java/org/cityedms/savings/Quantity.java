package org.cityedms.savings;

import java.math.BigDecimal;

/**
 * Things counted that were not used or done (кількість), before they are worth anything. Of copies
 * there may be parts, since an assumption may be «1.5 copies».
 *
 * @param copies of documents not made
 * @param sheets not printed
 * @param envelopes not sent, each with its stamp
 * @param walks not walked
 */
public record Quantity(BigDecimal copies, BigDecimal sheets, long envelopes, long walks) {
    public static final Quantity NONE = new Quantity(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    public Quantity plus(Quantity other) {
        return new Quantity(
                copies.add(other.copies),
                sheets.add(other.sheets),
                envelopes + other.envelopes,
                walks + other.walks);
    }

    public BigDecimal minutes(Baseline baseline) {
        return BigDecimal.valueOf(walks)
                .multiply(baseline.value(Assumption.WALK_MINUTES))
                .add(
                        BigDecimal.valueOf(envelopes)
                                .multiply(baseline.value(Assumption.ENVELOPE_MINUTES)));
    }
}
