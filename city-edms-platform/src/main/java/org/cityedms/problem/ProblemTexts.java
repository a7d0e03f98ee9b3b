package org.cityedms.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of problems in both languages, from the module's message bundles: the file without a
 * language is English, {@code _uk} is Ukrainian.
 */
public final class ProblemTexts {
    private static final String BUNDLE =
            "alfresco/module/city-edms-platform/messages/city-edms-problem";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    public static String title(Problem problem, Language language) {
        return text(
                "city-edms.problem." + problem.code() + ".title", problem.arguments(), language);
    }

    public static String detail(Problem problem, Language language) {
        return text(
                "city-edms.problem." + problem.code() + ".detail", problem.arguments(), language);
    }

    public static String text(FieldError error, Language language) {
        return text("city-edms.field." + error.code(), error.arguments(), language);
    }

    /**
     * For interfaces that take one plain string (Share's form, WebDAV's log, an action's failure).
     */
    public static String bilingual(Problem problem) {
        StringBuilder text = new StringBuilder(256);
        for (Language language : Language.values()) {
            text.append(text.isEmpty() ? "" : " / ").append(detail(problem, language));
            for (FieldError error : problem.errors()) {
                text.append(' ')
                        .append(error.field())
                        .append(": ")
                        .append(text(error, language))
                        .append('.');
            }
        }
        return text.append(" [").append(problem.code()).append(']').toString();
    }

    private static String text(String key, List<Object> arguments, Language language) {
        String pattern = bundle(language).getString(key);
        return new MessageFormat(pattern, language.locale()).format(arguments.toArray());
    }

    private static ResourceBundle bundle(Language language) {
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(BUNDLE, locale, ProblemTexts.class.getClassLoader(), EXACT);
    }
}
