package org.cityedms.embedded.boot;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs every {@link Bootstrap} as system, ahead of all listeners of the context's start; in ACS it
 * is the order of beans in bootstrap-context.xml that says so. Serving beans are SmartLifecycle of
 * a late phase, which Spring starts before that event, so this is one of an early phase.
 */
public final class BootstrapRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BootstrapRunner.class);

    private final List<Bootstrap> bootstraps;
    private boolean running;

    public BootstrapRunner(List<Bootstrap> bootstraps) {
        this.bootstraps =
                bootstraps.stream()
                        .sorted(Comparator.comparingInt(Bootstrap::bootstrapOrder))
                        .toList();
    }

    @Override
    public void start() {
        for (Bootstrap bootstrap : bootstraps) {
            long began = System.nanoTime();
            AuthenticationUtil.runAsSystem(
                    () -> {
                        bootstrap.bootstrap();
                        return null;
                    });
            LOG.debug(
                    "{} took {} ms",
                    bootstrap,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before every other: a lower phase starts earlier. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
