package org.cityedms.reminder;

import java.util.Optional;
import org.cityedms.problem.Language;

/**
 * How a person wants to be reminded (налаштування зведення особи).
 *
 * @param mail whether the morning's letter comes
 * @param hour when, Kyiv time; the office's hour when nothing
 * @param language of the letter
 */
public record PersonalReminders(boolean mail, Optional<Integer> hour, Language language) {
    /** Of whoever has said nothing. */
    public static final PersonalReminders STANDARD =
            new PersonalReminders(true, Optional.empty(), Language.UKRAINIAN);
}
