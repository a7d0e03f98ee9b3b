package org.cityedms.deadline;

import org.cityedms.problem.Language;

/** What is said of a day that is not an ordinary working one. */
final class DayWords {
    private DayWords() {}

    /** The same for days that may stand in one remark. */
    static String key(Language language, DayStatus day) {
        return day.reason() == DayReason.WEEKEND ? "" : of(language, day, 1);
    }

    /** Without the day itself: «вихідні», «День Конституції України». */
    static String of(Language language, DayStatus day, int days) {
        boolean english = language == Language.ENGLISH;
        String note = day.note().in(language);
        return switch (day.reason()) {
            case WORKDAY -> english ? "working day" : "робочий день";
            case WEEKEND -> dayOff(english, days);
            case HOLIDAY -> note;
            case AFTER_HOLIDAY ->
                    english ? "day off in lieu of " + note : "вихідний за свято " + note;
            case MOVED_OFF ->
                    english ? "day off moved to " + note : "вихідний, перенесено на " + note;
            case MOVED_ON -> english ? "worked instead of " + note : "робочий за " + note;
            case WORKED_HOLIDAY ->
                    note + (english ? ", worked (martial law)" : ", робочий (воєнний стан)");
            case SET -> withNote(set(english, day.kind(), days), note);
        };
    }

    private static String set(boolean english, DayKind kind, int days) {
        return switch (kind) {
            case WORKING -> english ? "worked" : "робочий";
            case HOLIDAY -> english ? "holiday" : "свято";
            case DAY_OFF -> dayOff(english, days);
        };
    }

    private static String dayOff(boolean english, int days) {
        if (english) {
            return days == 1 ? "day off" : "days off";
        }
        return days == 1 ? "вихідний" : "вихідні";
    }

    private static String withNote(String word, String note) {
        return note.isEmpty() ? word : word + " (" + note + ")";
    }
}
