package org.cityedms.embedded.http;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;

/**
 * Tomcat 10.1 with the web application /alfresco. It starts when every other bean is ready, and
 * stops first: no new requests, then the running ones may end, then the rest of the stand-in goes
 * down.
 */
public final class EmbeddedTomcat implements SmartLifecycle, BeanClassLoaderAware {
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int port;
    private final List<ServletMapping> servlets;
    private final RequestsInFlight inFlight = new RequestsInFlight();
    private ClassLoader loader = EmbeddedTomcat.class.getClassLoader();
    private Tomcat tomcat;
    private Path workFolder;

    public EmbeddedTomcat(int port, List<ServletMapping> servlets) {
        this.port = port;
        this.servlets = List.copyOf(servlets);
    }

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        loader = classLoader;
    }

    @Override
    public void start() {
        TOMCAT_LOG.setLevel(Level.WARNING);
        try {
            workFolder = Files.createTempDirectory("embedded-acs-tomcat");
            Tomcat server = new Tomcat();
            server.setBaseDir(workFolder.toString());
            server.setConnector(connector());
            hideInternals(server);
            fill(server.addContext("/alfresco", workFolder.toString()));
            tomcat = server;
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make Tomcat's work folder", e);
        } catch (LifecycleException e) {
            stop();
            throw new IllegalStateException(
                    "Cannot listen on port " + port + ": is another program using it?", e);
        }
    }

    private Connector connector() {
        Connector connector = new Connector("HTTP/1.1");
        connector.setPort(port);
        connector.setURIEncoding("UTF-8");
        connector.setThrowOnFailure(true);
        connector.setXpoweredBy(false);
        return connector;
    }

    private static void hideInternals(Tomcat server) {
        if (server.getHost() instanceof StandardHost host) {
            ErrorReportValve errors = new ErrorReportValve();
            errors.setShowReport(false);
            errors.setShowServerInfo(false);
            host.getPipeline().addValve(errors);
        }
    }

    private void fill(Context context) {
        if (context instanceof StandardContext standard) {
            // The JVM ends with this web application: there is no leak to look for, only warnings
            // about doing so.
            standard.setClearReferencesObjectStreamClassCaches(false);
            standard.setClearReferencesThreadLocals(false);
            standard.setClearReferencesRmiTargets(false);
        }
        context.setParentClassLoader(loader);
        new StaticResources(loader).addTo(context);
        addFilter(context, "requestsInFlight", inFlight);
        addFilter(context, "securityHeaders", new SecurityHeaders());
        for (ServletMapping mapping : servlets) {
            Wrapper wrapper = Tomcat.addServlet(context, mapping.name(), mapping.servlet());
            wrapper.setLoadOnStartup(1);
            mapping.patterns()
                    .forEach(pattern -> context.addServletMappingDecoded(pattern, mapping.name()));
        }
    }

    private static void addFilter(Context context, String name, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName(name);
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
    }

    @Override
    public void stop() {
        if (tomcat == null) {
            return;
        }
        try {
            Connector connector = tomcat.getConnector();
            connector.pause();
            connector.getProtocolHandler().closeServerSocketGraceful();
            if (!inFlight.awaitNone(PATIENCE)) {
                TOMCAT_LOG.warning("Requests still running are broken off");
            }
            tomcat.stop();
            tomcat.destroy();
            FileSystemUtils.deleteRecursively(workFolder);
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + workFolder, e);
        } finally {
            tomcat = null;
        }
    }

    @Override
    public boolean isRunning() {
        return tomcat != null;
    }

    /** The port that is listened on; also where the system chose it. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
