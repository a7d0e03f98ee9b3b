package org.cityedms.appeal;

import java.time.LocalDate;

/** Counts appeals by the classifier (звіт за показниками Класифікатора). */
public interface AppealStatistics {
    StatisticsReport report(LocalDate from, LocalDate to);
}
