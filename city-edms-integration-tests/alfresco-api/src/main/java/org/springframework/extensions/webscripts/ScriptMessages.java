package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * The messages of one script in one locale, the more special file winning; no bundle where no file
 * is.
 */
record ScriptMessages(ResourceBundle bundle) {
    private static final List<String> STORES =
            List.of("alfresco/templates/webscripts/", "alfresco/extension/templates/webscripts/");
    private static final ResourceBundle.Control NAMES =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static ScriptMessages of(ClassLoader loader, Description description, Locale locale) {
        Properties texts = new Properties();
        List<Locale> special = NAMES.getCandidateLocales("webscript", locale);
        for (int i = special.size() - 1; i >= 0; i--) {
            for (String store : STORES) {
                String name = NAMES.toBundleName(store + description.getId(), special.get(i));
                merge(loader, name + ".properties", texts);
            }
        }
        return new ScriptMessages(texts.isEmpty() ? null : new Bundle(texts));
    }

    private static void merge(ClassLoader loader, String path, Properties texts) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static final class Bundle extends ResourceBundle {
        private final Properties texts;

        Bundle(Properties texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.getProperty(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.stringPropertyNames());
        }
    }
}
