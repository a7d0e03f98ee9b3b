package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.springframework.extensions.surf.util.I18NUtil;

/** A text in several languages. */
public class MLText extends HashMap<Locale, String> {
    public MLText() {}

    public MLText(String value) {
        this(getDefaultLocale(), value);
    }

    public MLText(Locale locale, String value) {
        super.put(locale, value);
    }

    public static Locale getDefaultLocale() {
        return I18NUtil.getLocale();
    }

    public Set<Locale> getLocales() {
        return keySet();
    }

    public Collection<String> getValues() {
        return values();
    }

    public void addValue(Locale locale, String value) {
        put(locale, value);
    }

    public String getValue(Locale locale) {
        return get(locale);
    }

    public String getDefaultValue() {
        return isEmpty() ? null : getClosestValue(getDefaultLocale());
    }

    public String getClosestValue(Locale locale) {
        if (isEmpty()) {
            return null;
        }
        Locale match = I18NUtil.getNearestLocale(locale, keySet());
        if (match == null) {
            match = I18NUtil.getNearestLocale(getDefaultLocale(), keySet());
        }
        return match == null ? values().iterator().next() : get(match);
    }

    public void removeValue(Locale locale) {
        remove(locale);
    }
}
