package org.cityedms.embedded.http;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.WebResourceRoot.ResourceSetType;
import org.apache.catalina.Wrapper;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.descriptor.web.WebXml;
import org.apache.tomcat.util.descriptor.web.WebXmlParser;

/**
 * Files below META-INF/resources of any jar, served by Tomcat's own default servlet as in ACS:
 * without sign-in, with ETag, Last-Modified and ranges, no listing. The welcome files of a folder
 * are the one of ACS and those of the modules' web fragments.
 */
final class StaticResources {
    private static final String FOLDER = "META-INF/resources";
    private static final String FRAGMENT = "META-INF/web-fragment.xml";

    private final ClassLoader loader;

    StaticResources(ClassLoader loader) {
        this.loader = loader;
    }

    void addTo(Context context) {
        StandardRoot root = new StandardRoot(context);
        context.setResources(root);
        try {
            for (URL url : Collections.list(loader.getResources(FOLDER))) {
                mount(root, url);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the static files of the modules", e);
        }
        Wrapper wrapper = Tomcat.addServlet(context, "default", new DefaultServlet());
        wrapper.addInitParameter("listings", "false");
        wrapper.addInitParameter("fileEncoding", "UTF-8");
        context.addServletMappingDecoded("/", "default");
        context.addWelcomeFile("index.jsp");
        welcomeFilesOfFragments().forEach(context::addWelcomeFile);
        Tomcat.addDefaultMimeTypeMappings(context);
        context.addMimeMapping("webmanifest", "application/manifest+json");
    }

    private Set<String> welcomeFilesOfFragments() {
        WebXml fragments = new WebXml();
        try {
            for (URL url : Collections.list(loader.getResources(FRAGMENT))) {
                if (!new WebXmlParser(true, true, true).parseWebXml(url, fragments, true)) {
                    throw new IllegalStateException("Not a web fragment: " + url);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the web fragments of the modules", e);
        }
        return fragments.getWelcomeFiles();
    }

    private static void mount(StandardRoot root, URL url) throws IOException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            root.createWebResourceSet(
                    ResourceSetType.RESOURCE_JAR, "/", jar.getJarFileURL(), "/" + FOLDER);
        } else {
            File folder = Path.of(url.getPath()).toFile();
            root.createWebResourceSet(
                    ResourceSetType.RESOURCE_JAR, "/", folder.getAbsolutePath(), null, "/");
        }
    }
}
