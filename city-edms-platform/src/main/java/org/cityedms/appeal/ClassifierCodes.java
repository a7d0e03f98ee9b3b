package org.cityedms.appeal;

/** Lines of the classifier that rules speak of. */
public final class ClassifierCodes {
    /** На особистому прийомі. */
    public static final String FORM_RECEPTION = "1.2";

    /** Через органи влади. */
    public static final String FORM_AUTHORITIES = "1.4";

    /** Від інших органів, установ, організацій. */
    public static final String FORM_OTHER_BODIES = "1.6";

    /** Первинне. */
    public static final String SIGN_FIRST = "2.1";

    /** Повторне. */
    public static final String SIGN_REPEATED = "2.2";

    /** Дублетне. */
    public static final String SIGN_DUPLICATE = "2.3";

    /** Неодноразове. */
    public static final String SIGN_MULTIPLE = "2.4";

    /** Масове. */
    public static final String SIGN_MASS = "2.5";

    /** Індивідуальне. */
    public static final String SUBJECT_INDIVIDUAL = "5.1";

    /** Колективне. */
    public static final String SUBJECT_COLLECTIVE = "5.2";

    /** Анонімне. */
    public static final String SUBJECT_ANONYMOUS = "5.3";

    /** Лист. */
    public static final String TYPE_LETTER = "6.2";

    /** Усне. */
    public static final String TYPE_ORAL = "6.3";

    /** Вирішено позитивно. */
    public static final String RESULT_POSITIVE = "9.1";

    /** Дано роз'яснення. */
    public static final String RESULT_EXPLAINED = "9.3";

    /** Повернуто авторові. */
    public static final String RESULT_RETURNED = "9.4";

    /** Переслано за належністю. */
    public static final String RESULT_FORWARDED = "9.5";

    /** Не підлягає розгляду. */
    public static final String RESULT_NOT_CONSIDERED = "9.6";

    private ClassifierCodes() {}
}
