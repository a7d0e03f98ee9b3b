package org.cityedms.dispatch;

import org.cityedms.registration.Coded;

/**
 * How the post carries a letter (вид поштового відправлення; Правила надання послуг поштового
 * зв'язку, постанова КМУ від 05.03.2009 № 270).
 */
public enum PostalKind implements Coded {
    /** Простий лист. */
    SIMPLE("simple"),
    /** Рекомендований лист. */
    REGISTERED("registered"),
    /** Рекомендований лист із повідомленням про вручення. */
    REGISTERED_WITH_NOTICE("registered-notice"),
    /** Цінний лист. */
    VALUABLE("valuable");

    private final String code;

    PostalKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
