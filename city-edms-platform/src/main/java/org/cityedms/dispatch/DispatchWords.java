package org.cityedms.dispatch;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.registration.DeliveryMethod;

/** Dispatch as printed lists, journals and cards name it, in Ukrainian. */
public final class DispatchWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private DispatchWords() {}

    public static String way(Addressee addressee) {
        return switch (addressee.method()) {
            case POST ->
                    switch (addressee.postalKind().orElseThrow()) {
                        case SIMPLE -> "простий лист";
                        case REGISTERED -> "рекомендований лист";
                        case REGISTERED_WITH_NOTICE -> "рекомендований з повідомленням";
                        case VALUABLE -> "цінний лист";
                    };
            case COURIER -> "кур'єр";
            case EMAIL -> "електронна пошта";
            case SEV -> "СЕВ ОВВ";
            case PORTAL -> "портал";
            case IN_PERSON -> "вручено особисто";
            case FAX -> "факс";
        };
    }

    /** Under the title of a list: what it is for those who sign it. */
    public static String list(Optional<DeliveryMethod> method) {
        return method.map(
                        way ->
                                switch (way) {
                                    case POST ->
                                            "Список згрупованих поштових відправлень (за формою 103)";
                                    case COURIER -> "Передано кур'єром";
                                    case IN_PERSON -> "Вручено особисто";
                                    case EMAIL -> "Надіслано електронною поштою";
                                    case SEV -> "Надіслано через СЕВ ОВВ";
                                    case PORTAL -> "Надіслано через портал";
                                    case FAX -> "Надіслано факсом";
                                })
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
