package org.cityedms.registration;

import java.util.List;

/** Ways of receipt and dispatch as they are shipped, for tests without a database. */
public final class ShippedWays {
    public static final DeliveryWays ALL =
            new DeliveryWays(
                    List.of(
                            way("post", "Поштою", "Post", DeliveryNeed.POSTAL_ADDRESS, false),
                            way("courier", "Кур’єром", "Courier", DeliveryNeed.SIGNATURE, false),
                            way("email", "Електронною поштою", "E-mail", DeliveryNeed.EMAIL, true),
                            way("sev", "СЕВ ОВВ", "SEV OVV", DeliveryNeed.NOTHING, true),
                            way("portal", "Через портал", "Portal", DeliveryNeed.NOTHING, true),
                            way(
                                    "in-person",
                                    "Особисто",
                                    "In person",
                                    DeliveryNeed.SIGNATURE,
                                    false),
                            way("fax", "Факсом", "Fax", DeliveryNeed.NOTHING, false)));

    public static final DeliveryWay POST = ALL.of(DeliveryMethod.POST);
    public static final DeliveryWay EMAIL = ALL.of(DeliveryMethod.EMAIL);

    private ShippedWays() {}

    /** Cards of a layout with these ways. */
    public static CardForm form(CardLayout layout) {
        return new CardForm(layout, ALL);
    }

    private static DeliveryWay way(
            String code, String uk, String en, DeliveryNeed need, boolean paperless) {
        return new DeliveryWay(
                new DeliveryMethod(code),
                new FieldLabel(uk, en),
                DeliveryUse.BOTH,
                need,
                paperless,
                true);
    }
}
