package org.cityedms.dispatch;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.registration.DeliveryWay;

/** Dispatch as printed lists, journals and cards name it, in Ukrainian. */
public final class DispatchWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private DispatchWords() {}

    /** The kind of mail, or how the council calls the way. */
    public static String way(Addressee addressee) {
        return addressee
                .postalKind()
                .map(DispatchWords::mail)
                .orElseGet(() -> amidst(addressee.way().title().uk()));
    }

    /** A title within a sentence: abbreviations keep their capitals. */
    private static String amidst(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }

    private static String mail(PostalKind kind) {
        return switch (kind) {
            case SIMPLE -> "простий лист";
            case REGISTERED -> "рекомендований лист";
            case REGISTERED_WITH_NOTICE -> "рекомендований з повідомленням";
            case VALUABLE -> "цінний лист";
        };
    }

    /** Under the title of a list: what it is for those who sign it. */
    public static String list(Optional<DeliveryWay> letters) {
        return letters.map(
                        way ->
                                way.byPost()
                                        ? "Список згрупованих поштових відправлень (за формою 103)"
                                        : "Спосіб відправлення: " + way.title().uk())
                .orElse("Різними способами");
    }

    public static String name(Addressee addressee) {
        return addressee.isHidden() ? "(приховано)" : addressee.name();
    }

    /** «надіслано 12.11.2026, рекомендований лист, реєстр 12/2026». */
    public static String sent(Dispatch dispatch) {
        return "надіслано"
                + dispatch.sentOn().map(day -> " " + DAY.format(day)).orElse("")
                + ", "
                + way(dispatch.addressee())
                + dispatch.batch().map(batch -> ", реєстр " + batch).orElse("")
                + dispatch.tracking().map(code -> ", " + code).orElse("")
                + dispatch.returnReason().map(reason -> "; повернуто: " + reason).orElse("");
    }
}
