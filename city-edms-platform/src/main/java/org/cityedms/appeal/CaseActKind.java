package org.cityedms.appeal;

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
    DECIDED("decided");

    private final String code;

    CaseActKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
