package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Mirrors Surf's messages: bundles are registered by base name, the locale belongs to the thread,
 * and a key that no bundle has gives null. A bundle registered later wins.
 */
public class I18NUtil {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final Set<String> BUNDLES = new CopyOnWriteArraySet<>();

    public static void setLocale(Locale locale) {
        LOCALE.set(locale);
    }

    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    public static void registerResourceBundle(String bundleBaseName) {
        BUNDLES.add(bundleBaseName);
    }

    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Locale locale) {
        String found = null;
        for (String bundle : BUNDLES) {
            String text = textOf(bundle, messageKey, locale);
            found = text == null ? found : text;
        }
        return found;
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String text = getMessage(messageKey, locale);
        return text == null || params == null
                ? text
                : new MessageFormat(text, locale).format(params);
    }

    private static String textOf(String bundle, String key, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        bundle.replace('/', '.'),
                        locale,
                        loader == null ? I18NUtil.class.getClassLoader() : loader,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
