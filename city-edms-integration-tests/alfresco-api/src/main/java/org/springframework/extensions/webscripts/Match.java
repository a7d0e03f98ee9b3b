package org.springframework.extensions.webscripts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Mirrors the outcome of looking a URL up: the template that fits, its variables and the script, if
 * any.
 */
public final class Match {
    /** FULL: a script for URL and method; URI: the URL is known, the method is not. */
    public enum Kind {
        URI,
        FULL
    }

    private final String template;
    private final Map<String, String> templateVars;
    private final String path;
    private final WebScript script;
    private final Kind kind;

    public Match(
            String templatePath,
            Map<String, String> templateVars,
            String matchPath,
            WebScript script) {
        this(Kind.FULL, templatePath, templateVars, matchPath, script);
    }

    public Match(String templatePath, Map<String, String> templateVars, String matchPath) {
        this(Kind.URI, templatePath, templateVars, matchPath, null);
    }

    private Match(
            Kind kind,
            String template,
            Map<String, String> templateVars,
            String path,
            WebScript script) {
        this.kind = kind;
        this.template = template;
        this.templateVars = Collections.unmodifiableMap(new LinkedHashMap<>(templateVars));
        this.path = path;
        this.script = script;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTemplate() {
        return template;
    }

    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    public String getPath() {
        return path;
    }

    public WebScript getWebScript() {
        return script;
    }

    @Override
    public String toString() {
        return template;
    }
}
