package org.cityedms.embedded.schema;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the stand-in's own tables, from idempotent scripts embedded-acs/schema/*.sql on the class
 * path; any area may add one. Remembers whether the database was empty, which decides if modules'
 * create scripts run.
 */
public final class Tables {
    private final boolean createdNow;

    public Tables(DataSource dataSource, List<org.springframework.core.io.Resource> scripts) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        this.createdNow =
                jdbc.sql("select to_regclass('alf_node') is null").query(Boolean.class).single();
        for (org.springframework.core.io.Resource script : scripts) {
            SqlScript.read(script).run(dataSource, false);
        }
    }

    boolean createdNow() {
        return createdNow;
    }
}
