package org.cityedms.migration.repo;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** One import after the other on this server, beside the requests and not before them. */
public final class ImportQueue implements AutoCloseable {
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread thread = new Thread(task, "city-edms-import");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final ImportRunner runner;

    public ImportQueue(ImportRunner runner) {
        this.runner = runner;
    }

    /** Begins in the background, as this user. */
    void begin(long id, String token, String user) {
        worker.execute(
                () ->
                        AuthenticationUtil.runAs(
                                () -> {
                                    runner.run(id, token);
                                    return null;
                                },
                                user));
    }

    /** What is under way is broken off at its next batch; it can be continued after the start. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
