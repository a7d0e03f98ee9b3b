package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** Section of the classifier of appeals (розділ Класифікатора звернень громадян). */
public enum ClassifierSection implements Coded {
    /** 1. За формою надходження. */
    FORM("form", "За формою надходження"),
    /** 2. За ознакою надходження. */
    SIGN("sign", "За ознакою надходження"),
    /** 3. За видами. */
    KIND("kind", "За видами"),
    /** 4. За статтю авторів звернень. */
    SEX("sex", "За статтю авторів звернень"),
    /** 5. За суб'єктом. */
    SUBJECT("subject", "За суб’єктом"),
    /** 6. За типом. */
    TYPE("type", "За типом"),
    /** 7. За категоріями авторів звернень. */
    CATEGORY("category", "За категоріями авторів звернень"),
    /** 8. За соціальним станом авторів звернень. */
    SOCIAL_STATE("social-state", "За соціальним станом авторів звернень"),
    /** 9. За результатами розгляду. */
    RESULT("result", "За результатами розгляду"),
    /** 10. За строками виконання. */
    TERM("term", "За строками виконання"),
    /** Зміст звернення: групи питань. */
    QUESTION("question", "За змістом питань");

    private final String code;
    private final String title;

    ClassifierSection(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** As it stands in the classifier and in reports. */
    public String title() {
        return title;
    }
}
