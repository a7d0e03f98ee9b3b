package org.cityedms.embedded.webscript;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Finds the script of a method and URL, as Surf's JaxRSUriIndex: the template with most fixed
 * characters wins, then the one with most tokens. Scripts whose format may come as an extension are
 * matched without it.
 */
final class UriIndex {
    private static final Comparator<Entry> MOST_SPECIAL_FIRST =
            Comparator.<Entry>comparingInt(entry -> entry.template().staticLength())
                    .thenComparingInt(entry -> entry.template().variableCount())
                    .thenComparing(entry -> entry.template().regex())
                    .thenComparing(Entry::method)
                    .reversed();

    private record Entry(UriTemplate template, String method, boolean withExtension) {}

    private final Map<Entry, WebScript> scripts = new TreeMap<>(MOST_SPECIAL_FIRST);

    void register(WebScript script, String url) {
        Description description = script.getDescription();
        String uri = cut(url, url.indexOf('?'));
        boolean withExtension = description.getFormatStyle() == Description.FormatStyle.argument;
        if (!withExtension) {
            uri = cut(uri, uri.lastIndexOf('.'));
        }
        Entry entry =
                new Entry(
                        new UriTemplate(uri),
                        description.getMethod().toUpperCase(Locale.ROOT),
                        withExtension);
        WebScript known = scripts.putIfAbsent(entry, script);
        if (known != null && !known.getDescription().getId().equals(description.getId())) {
            throw new WebScriptException(
                    description.getDescPath()
                            + " defines the url "
                            + url
                            + " of "
                            + known.getDescription().getDescPath());
        }
    }

    /** A match without a script says that the URL is known under other methods. */
    Optional<Match> find(String method, String uri) {
        String bare = withoutExtension(uri);
        Match other = null;
        for (Map.Entry<Entry, WebScript> candidate : scripts.entrySet()) {
            Entry entry = candidate.getKey();
            Optional<Map<String, String>> values =
                    entry.template().match(entry.withExtension() ? uri : bare);
            if (values.isPresent()) {
                String template = entry.template().template();
                String fixed = entry.template().staticPart();
                if (entry.method().equalsIgnoreCase(method)) {
                    return Optional.of(
                            new Match(template, values.get(), fixed, candidate.getValue()));
                }
                other = new Match(template, values.get(), fixed);
            }
        }
        return Optional.ofNullable(other);
    }

    int size() {
        return scripts.size();
    }

    private static String withoutExtension(String uri) {
        int dot = uri.indexOf('.');
        return dot != -1 && uri.lastIndexOf('/') < dot ? uri.substring(0, dot) : uri;
    }

    private static String cut(String text, int at) {
        return at == -1 ? text : text.substring(0, at);
    }
}
