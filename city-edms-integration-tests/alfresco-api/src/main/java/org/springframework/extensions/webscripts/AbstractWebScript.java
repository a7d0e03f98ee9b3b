package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors the base class of Java-backed web scripts. A script belongs to one container for life;
 * its messages are the property files beside its descriptor, for the locale of the request.
 */
public abstract class AbstractWebScript implements WebScript {
    private final Map<Locale, ScriptMessages> resources = new ConcurrentHashMap<>();
    private Container container;
    private Description description;

    @Override
    public void init(Container container, Description description) {
        if (this.container != null && !this.container.equals(container)) {
            throw new WebScriptException(
                    "Web script "
                            + description.getId()
                            + " belongs to container "
                            + this.container.getName());
        }
        this.container = container;
        this.description = description;
        resources.clear();
    }

    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    @Override
    public final ResourceBundle getResources() {
        return resources
                .computeIfAbsent(
                        I18NUtil.getLocale(),
                        locale ->
                                ScriptMessages.of(getClass().getClassLoader(), description, locale))
                .bundle();
    }

    protected final Map<String, String> createArgs(WebScriptRequest req) {
        return collect(req.getParameterNames(), req::getParameter);
    }

    protected final Map<String, String[]> createArgsM(WebScriptRequest req) {
        return collect(req.getParameterNames(), req::getParameterValues);
    }

    protected final Map<String, String> createHeaders(WebScriptRequest req) {
        return collect(req.getHeaderNames(), req::getHeader);
    }

    protected final Map<String, String[]> createHeadersM(WebScriptRequest req) {
        return collect(req.getHeaderNames(), req::getHeaderValues);
    }

    @Override
    public String toString() {
        return description == null ? super.toString() : description.getId();
    }

    private static <T> Map<String, T> collect(String[] names, Function<String, T> value) {
        Map<String, T> all = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> all.put(name, value.apply(name)));
        return all;
    }

    @Override
    public abstract void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
