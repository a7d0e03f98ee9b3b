package org.cityedms.registration;

/** Groups of the registry; who belongs to them is the administrator's business. */
public final class RegistrationGroups {
    /** Працівники: read registers and what is filed. */
    public static final String USERS = "GROUP_CITY_EDMS_USERS";

    /** Реєстратори: register documents. */
    public static final String REGISTRARS = "GROUP_CITY_EDMS_REGISTRARS";

    /** Адміністратори реєстрації: create and change registers, and register. */
    public static final String ADMINISTRATORS = "GROUP_CITY_EDMS_ADMINISTRATORS";

    /** Бюро звернень: work with appeals and requests of people, which are closed to other staff. */
    public static final String APPEALS = "GROUP_CITY_EDMS_APPEALS";

    /** Особливі номери: give literal numbers and register under an earlier date. */
    public static final String SPECIAL_NUMBERS = "GROUP_CITY_EDMS_SPECIAL_NUMBERS";

    private RegistrationGroups() {}
}
