package org.cityedms.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Святкові і неробочі дні: стаття 73 КЗпП, as it stood on each day since 2018. */
final class LegalHolidays {
    private static final LocalDate ALWAYS = LocalDate.of(2018, 1, 1);
    private static final LocalDate NEVER = LocalDate.MAX;

    /** Law 3107-IX: from 2024 on the eighth of May instead of the ninth. */
    private static final LocalDate MEMORY_LAW = LocalDate.of(2023, 6, 14);

    /** Law 3258-IX, in force from September 2023: the new calendar of the fixed feasts. */
    private static final LocalDate NEW_CALENDAR = LocalDate.of(2023, 9, 1);

    private static final Bilingual CHRISTMAS = new Bilingual("Різдво Христове", "Christmas");
    private static final Bilingual STATEHOOD =
            new Bilingual("День Української Державності", "Statehood Day");
    private static final Bilingual DEFENDER =
            new Bilingual("День захисника України", "Defender of Ukraine Day");
    private static final Bilingual DEFENDERS =
            new Bilingual("День захисників і захисниць України", "Defenders of Ukraine Day");
    private static final Bilingual EASTER = new Bilingual("Великдень", "Easter");
    private static final Bilingual TRINITY = new Bilingual("Трійця", "Trinity");

    private static final List<Holiday> FIXED =
            List.of(
                    of(Month.JANUARY, 1, new Bilingual("Новий рік", "New Year"), ALWAYS, NEVER),
                    of(Month.JANUARY, 7, CHRISTMAS, ALWAYS, NEW_CALENDAR),
                    of(
                            Month.MARCH,
                            8,
                            new Bilingual("Міжнародний жіночий день", "International Women's Day"),
                            ALWAYS,
                            NEVER),
                    of(Month.MAY, 1, new Bilingual("День праці", "Labour Day"), ALWAYS, NEVER),
                    of(
                            Month.MAY,
                            8,
                            new Bilingual(
                                    "День пам'яті та перемоги над нацизмом",
                                    "Day of Remembrance and Victory over Nazism"),
                            MEMORY_LAW,
                            NEVER),
                    of(
                            Month.MAY,
                            9,
                            new Bilingual(
                                    "День перемоги над нацизмом", "Day of Victory over Nazism"),
                            ALWAYS,
                            MEMORY_LAW),
                    of(
                            Month.JUNE,
                            28,
                            new Bilingual("День Конституції України", "Constitution Day"),
                            ALWAYS,
                            NEVER),
                    of(Month.JULY, 15, STATEHOOD, NEW_CALENDAR, NEVER),
                    of(Month.JULY, 28, STATEHOOD, LocalDate.of(2022, 6, 1), NEW_CALENDAR),
                    of(
                            Month.AUGUST,
                            24,
                            new Bilingual("День Незалежності України", "Independence Day"),
                            ALWAYS,
                            NEVER),
                    of(Month.OCTOBER, 1, DEFENDERS, NEW_CALENDAR, NEVER),
                    of(Month.OCTOBER, 14, DEFENDER, ALWAYS, LocalDate.of(2021, 8, 1)),
                    of(Month.OCTOBER, 14, DEFENDERS, LocalDate.of(2021, 8, 1), NEW_CALENDAR),
                    of(Month.DECEMBER, 25, CHRISTMAS, ALWAYS, NEVER));

    private LegalHolidays() {}

    static Optional<Bilingual> on(LocalDate date) {
        if (date.equals(Paschalion.easter(date.getYear()))) {
            return Optional.of(EASTER);
        }
        if (date.equals(Paschalion.trinity(date.getYear()))) {
            return Optional.of(TRINITY);
        }
        return FIXED.stream().filter(holiday -> holiday.on(date)).map(Holiday::name).findFirst();
    }

    private static Holiday of(
            Month month, int day, Bilingual name, LocalDate since, LocalDate until) {
        return new Holiday(MonthDay.of(month, day), name, since, until);
    }
}
