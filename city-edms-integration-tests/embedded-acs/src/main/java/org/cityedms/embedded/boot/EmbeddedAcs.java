package org.cityedms.embedded.boot;

import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Starts the stand-in: database, AMP, Spring context, then whatever serves. Stands for ACS's WAR in
 * Tomcat; the order is ACS's (dictionary while beans are made, then tables, stores and people,
 * module components, and only then requests).
 */
public final class EmbeddedAcs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedAcs.class);

    private final DataDirectory data;
    private final PostgresServer postgres;
    private final Amp amp;
    private final RepositoryContext context;
    private boolean closed;

    private EmbeddedAcs(
            DataDirectory data, PostgresServer postgres, Amp amp, RepositoryContext context) {
        this.data = data;
        this.postgres = postgres;
        this.amp = amp;
        this.context = context;
    }

    public static void main(String... args) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        try {
            EmbeddedAcs acs = start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(acs::close, "stop"));
            System.out.println("READY http://localhost:" + options.port() + "/alfresco");
        } catch (RefusedStart e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (Exception e) {
            LOG.error("The stand-in did not start", e);
            System.err.println("The stand-in did not start: " + e);
            System.exit(1);
        }
    }

    /** Starts; when it throws, everything it had started is stopped again. */
    public static EmbeddedAcs start(Options options) throws IOException {
        DataDirectory data = DataDirectory.open(options.data());
        PostgresServer postgres = null;
        Amp amp = null;
        RepositoryContext context = null;
        try {
            boolean unclean = data.markRunning();
            long began = System.nanoTime();
            postgres = PostgresServer.start(data.postgres());
            LOG.info("PostgreSQL took {} ms", millisSince(began));
            amp = Amp.unpack(options.amp(), data.modules());
            Properties properties =
                    GlobalProperties.load(
                            options, data, postgres.jdbcUrl(), unclean, amp.classLoader());
            Thread.currentThread().setContextClassLoader(amp.classLoader());
            context = new RepositoryContext(amp.classLoader(), properties);
            context.refresh();
            LOG.info("Started in {} ms", millisSince(began));
            return new EmbeddedAcs(data, postgres, amp, context);
        } catch (IOException | RuntimeException e) {
            // What a killed run left behind may not have been cleaned yet.
            stop(context, amp, postgres, data, false);
            throw e;
        }
    }

    private static long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    public ApplicationContext context() {
        return context;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            stop(context, amp, postgres, data, true);
        }
    }

    private static void stop(
            RepositoryContext context,
            Amp amp,
            PostgresServer postgres,
            DataDirectory data,
            boolean ranWell) {
        boolean clean = ranWell;
        for (AutoCloseable part : new AutoCloseable[] {context, postgres, amp}) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception e) {
                clean = false;
                LOG.error("Stopping failed", e);
            }
        }
        data.close(clean);
    }
}
