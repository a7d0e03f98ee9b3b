package org.cityedms.savings.web;

import java.math.BigDecimal;
import org.cityedms.savings.Amount;

/** Schema {@code SavingsAmount}. */
record AmountJson(
        long events,
        BigDecimal copies,
        BigDecimal sheets,
        long envelopes,
        long walks,
        BigDecimal paper,
        BigDecimal post,
        BigDecimal time,
        BigDecimal money,
        BigDecimal hours,
        BigDecimal kilograms) {
    static AmountJson of(Amount amount) {
        return new AmountJson(
                amount.events(),
                amount.quantity().copies(),
                amount.quantity().sheets(),
                amount.quantity().envelopes(),
                amount.quantity().walks(),
                amount.paper(),
                amount.post(),
                amount.time(),
                amount.money(),
                amount.hours(),
                amount.kilograms());
    }
}
