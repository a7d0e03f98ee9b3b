package org.cityedms.dispatch.repo;

import org.cityedms.dispatch.Addressee;

/** Ways of dispatch as printed lists name them. */
final class DispatchWords {
    private DispatchWords() {}

    static String way(Addressee addressee) {
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

    static String name(Addressee addressee) {
        return addressee.isHidden() ? "(приховано)" : addressee.name();
    }
}
