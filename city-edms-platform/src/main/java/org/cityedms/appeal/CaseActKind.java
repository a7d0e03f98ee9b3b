package org.cityedms.appeal;

import java.util.List;
import org.cityedms.registration.Coded;

/** What is done with an appeal or a request. */
public enum CaseActKind implements Coded {
    /** Записано. */
    RECORDED("recorded"),
    /** Виправлено. */
    CORRECTED("corrected"),
    /** Переслано за належністю (стаття 7 Закону № 393/96-ВР, стаття 22 Закону № 2939-VI). */
    FORWARDED("forwarded"),
    /** Повернуто авторові з роз'ясненням (статті 5, 7 Закону № 393/96-ВР). */
    RETURNED("returned"),
    /** Відмовлено в задоволенні запиту (стаття 22 Закону № 2939-VI). */
    REFUSED("refused"),
    /** Розглянуто, з результатом за класифікатором. */
    DECIDED("decided"),
    /** Закрите питання знову взято на розгляд. */
    REOPENED("reopened");

    private final String code;

    CaseActKind(String code) {
        this.code = code;
    }

    /** Whom letters go to that tell of it. */
    public List<LetterTo> letters() {
        return switch (this) {
            case FORWARDED -> List.of(LetterTo.BODY, LetterTo.AUTHOR);
            case RETURNED, REFUSED -> List.of(LetterTo.AUTHOR);
            case RECORDED, CORRECTED, DECIDED, REOPENED -> List.of();
        };
    }

    @Override
    public String code() {
        return code;
    }
}
