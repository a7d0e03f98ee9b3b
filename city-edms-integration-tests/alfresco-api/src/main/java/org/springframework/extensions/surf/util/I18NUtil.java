package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The thread's locale and messages of registered bundles; a key without message gives null. */
public class I18NUtil {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE = new ThreadLocal<>();
    private static final Set<String> BUNDLES = Collections.synchronizedSet(new LinkedHashSet<>());
    private static final Map<Locale, Map<String, String>> CACHE = new ConcurrentHashMap<>();

    /**
     * Properties are UTF-8 with \\u escapes, and a missing language falls to the root, not to the
     * machine's locale.
     */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static void setLocale(Locale locale) {
        LOCALE.set(locale);
    }

    public static void setLocaleFromLanguage(String acceptLang) {
        if (acceptLang != null && !acceptLang.isEmpty()) {
            String first = acceptLang.split(",", 2)[0].split(";", 2)[0].trim();
            setLocale(parseLocale(first.replace('-', '_')));
        }
    }

    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    public static void setContentLocale(Locale locale) {
        CONTENT_LOCALE.set(locale);
    }

    public static Locale getContentLocale() {
        Locale locale = CONTENT_LOCALE.get();
        return locale == null ? getLocale() : locale;
    }

    public static Locale getContentLocaleLang() {
        Locale locale = getContentLocale();
        return locale == null
                ? null
                : new Locale.Builder().setLanguage(locale.getLanguage()).build();
    }

    public static Locale getContentLocaleOrNull() {
        return CONTENT_LOCALE.get();
    }

    public static Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        if (options.isEmpty()) {
            return null;
        }
        if (templateLocale == null) {
            return options.iterator().next();
        }
        if (options.contains(templateLocale)) {
            return templateLocale;
        }
        Locale nearest = null;
        for (Locale option : options) {
            if (option.getLanguage().equals(templateLocale.getLanguage())
                    && (nearest == null || option.getCountry().isEmpty())) {
                nearest = option;
            }
        }
        if (nearest == null && options.contains(Locale.ROOT)) {
            return Locale.ROOT;
        }
        return nearest;
    }

    public static Locale parseLocale(String localeStr) {
        if (localeStr == null) {
            return null;
        }
        String[] parts = localeStr.split("_", 3);
        Locale.Builder builder = new Locale.Builder();
        if (!parts[0].isEmpty()) {
            builder.setLanguage(parts[0]);
        }
        if (parts.length > 1) {
            builder.setRegion(parts[1]);
        }
        return builder.build();
    }

    public static void registerResourceBundle(String bundleBaseName) {
        if (BUNDLES.add(bundleBaseName)) {
            CACHE.clear();
        }
    }

    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Locale locale) {
        return messageKey == null ? null : getAllMessages(locale).get(messageKey);
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null
                ? message
                : new MessageFormat(message, locale).format(params);
    }

    public static Map<String, String> getAllMessages() {
        return getAllMessages(getLocale());
    }

    public static Map<String, String> getAllMessages(Locale locale) {
        Map<String, String> cached = CACHE.get(locale);
        if (cached != null) {
            return cached;
        }
        Map<String, String> messages = new HashMap<>();
        List<String> bundles;
        synchronized (BUNDLES) {
            bundles = List.copyOf(BUNDLES);
        }
        for (String bundle : bundles) {
            read(bundle, locale, messages);
        }
        CACHE.put(locale, messages);
        return messages;
    }

    private static void read(String bundle, Locale locale, Map<String, String> into) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ResourceBundle found =
                ResourceBundle.getBundle(
                        bundle.replace('/', '.'),
                        locale,
                        loader == null ? I18NUtil.class.getClassLoader() : loader,
                        CONTROL);
        for (String key : found.keySet()) {
            into.put(key, found.getString(key));
        }
    }
}
