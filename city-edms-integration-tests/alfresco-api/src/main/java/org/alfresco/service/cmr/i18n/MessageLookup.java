package org.alfresco.service.cmr.i18n;

import java.util.Locale;

/** Finds messages by key, in a language. */
public interface MessageLookup {
    String getMessage(String messageKey);

    String getMessage(String messageKey, Locale locale);

    String getMessage(String messageKey, Object... params);

    String getMessage(String messageKey, Locale locale, Object... params);
}
