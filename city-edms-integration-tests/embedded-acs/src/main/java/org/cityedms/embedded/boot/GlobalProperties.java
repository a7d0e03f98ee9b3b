package org.cityedms.embedded.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * alfresco-global.properties: the stand-in's own, then each module's, then the command line; later
 * ones win.
 */
final class GlobalProperties {
    private GlobalProperties() {}

    static Properties load(
            Options options,
            DataDirectory data,
            String jdbcUrl,
            boolean unclean,
            ClassLoader loader)
            throws IOException {
        Properties properties = new Properties();
        read(properties, loader.getResource("embedded-acs/alfresco-global.properties"));
        org.springframework.core.io.Resource[] ofModules =
                new org.springframework.core.io.support.PathMatchingResourcePatternResolver(loader)
                        .getResources("classpath*:alfresco/module/*/alfresco-global.properties");
        for (org.springframework.core.io.Resource resource : ofModules) {
            read(properties, resource.getURL());
        }
        properties.putAll(options.properties());
        properties.setProperty("db.url", jdbcUrl);
        properties.setProperty("dir.root", data.postgres().getParent().toString());
        properties.setProperty("dir.contentstore", data.content().toString());
        properties.setProperty("embedded-acs.port", String.valueOf(options.port()));
        properties.setProperty("embedded-acs.unclean", String.valueOf(unclean));
        return properties;
    }

    private static void read(Properties into, URL from) throws IOException {
        try (InputStream in = from.openStream()) {
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }
}
