package org.cityedms.embedded.webscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * All web scripts of the classpath, as Surf's DeclarativeRegistry: a descriptor in the extension
 * store hides the one of the same id in the common store; a script that cannot be registered is
 * logged and left out, the others serve.
 */
final class ScriptRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptRegistry.class);
    private static final List<String> STORES =
            List.of("alfresco/extension/templates/webscripts/", "alfresco/templates/webscripts/");

    private final ApplicationContext context;
    private final DescriptorParser parser = new DescriptorParser();
    private volatile UriIndex index = new UriIndex();

    ScriptRegistry(ApplicationContext context) {
        this.context = context;
    }

    void load(Container container) {
        UriIndex fresh = new UriIndex();
        Map<String, WebScript> known = new LinkedHashMap<>();
        for (String store : STORES) {
            for (Resource descriptor : descriptors(store)) {
                try {
                    ScriptDescription description = read(store, descriptor);
                    if (!known.containsKey(description.getId())) {
                        known.put(description.getId(), register(container, description, fresh));
                    }
                } catch (RuntimeException e) {
                    LOG.error("Unable to register script {}: {}", descriptor, e.getMessage(), e);
                }
            }
        }
        index = fresh;
        LOG.info("Registered {} web scripts, {} URLs", known.size(), fresh.size());
    }

    Optional<Match> find(String method, String uri) {
        return index.find(method, uri);
    }

    private List<Resource> descriptors(String store) {
        try {
            return Arrays.asList(
                    new PathMatchingResourcePatternResolver(context.getClassLoader())
                            .getResources("classpath*:" + store + "**/*.desc.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the web scripts below " + store, e);
        }
    }

    private ScriptDescription read(String store, Resource descriptor) {
        try {
            String url = descriptor.getURL().toString();
            String path = url.substring(url.lastIndexOf(store) + store.length());
            return parser.parse(store, path, descriptor.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + descriptor, e);
        }
    }

    private WebScript register(Container container, ScriptDescription description, UriIndex fresh) {
        String what = description.getKind() == null ? description.getId() : description.getKind();
        String bean = "webscript." + what.replace('/', '.');
        if (!context.containsBean(bean)) {
            throw new WebScriptException(
                    "No bean " + bean + ": the stand-in runs Java-backed web scripts only");
        }
        WebScript script = context.getBean(bean, WebScript.class);
        script.init(container, description);
        description.urls().forEach(url -> fresh.register(script, url));
        return script;
    }
}
