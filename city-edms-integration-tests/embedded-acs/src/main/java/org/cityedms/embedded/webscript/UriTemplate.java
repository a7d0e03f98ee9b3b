package org.cityedms.embedded.webscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * A URL template of a descriptor, as Surf's UriTemplate: {@code {token}} takes any text, also none
 * and also slashes; the same token twice must take the same text.
 */
final class UriTemplate {
    private static final Pattern TOKEN = Pattern.compile("\\{([a-zA-Z]\\w*)\\}");
    private static final Pattern PIECE = Pattern.compile("[\\w\\-;/]*(\\.\\w+)?");

    private final String template;
    private final Pattern pattern;
    private final List<String> variables = new ArrayList<>();
    private final int staticLength;

    UriTemplate(String template) {
        if (template == null || !template.startsWith("/")) {
            throw malformed(template);
        }
        this.template = template;
        StringBuilder regex = new StringBuilder();
        Matcher token = TOKEN.matcher(template);
        int start = 0;
        int fixed = 0;
        while (token.find()) {
            fixed += append(template.substring(start, token.start()), regex);
            regex.append("(.*?)");
            variables.add(token.group(1));
            start = token.end();
        }
        fixed += append(template.substring(start), regex);
        this.staticLength = fixed;
        this.pattern = Pattern.compile(regex.toString());
    }

    private int append(String piece, StringBuilder regex) {
        if (!PIECE.matcher(piece).matches()) {
            throw malformed(template);
        }
        regex.append(piece.replace(".", "\\."));
        return piece.length();
    }

    private static WebScriptException malformed(String template) {
        return new WebScriptException("URI template malformed: " + template);
    }

    Optional<Map<String, String>> match(String uri) {
        Matcher matcher = pattern.matcher(uri);
        if (uri.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            String value = matcher.group(i + 1);
            String before = values.put(variables.get(i), value);
            if (before != null && !before.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    String template() {
        return template;
    }

    /** What comes before the first token. */
    String staticPart() {
        int brace = template.indexOf('{');
        return brace == -1 ? template : template.substring(0, brace);
    }

    String regex() {
        return pattern.pattern();
    }

    int staticLength() {
        return staticLength;
    }

    int variableCount() {
        return variables.size();
    }
}
