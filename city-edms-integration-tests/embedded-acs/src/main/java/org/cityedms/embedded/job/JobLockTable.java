package org.cityedms.embedded.job;

import java.util.Locale;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mirrors ACS's LockDAO over tables alf_lock and alf_lock_resource: a lock excludes the same name
 * and, the dots in a name making a hierarchy, everything above and below it; an expired lock can be
 * taken by anyone; names are compared in lower case.
 */
public final class JobLockTable {
    private final JdbcClient jdbc;

    public JobLockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Needs a transaction: takers of related names queue behind each other until its end. */
    void take(QName lock, String token, long millis) {
        String name = name(lock);
        String root = lock.getNamespaceURI() + '|' + name.split("\\.", 2)[0];
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(root)
                .query()
                .listOfRows();
        long conflicts =
                jdbc.sql(
                                """
                                SELECT count(*) FROM alf_lock
                                WHERE uri = :uri AND token <> :token AND expires > clock_timestamp()
                                  AND (name = :name
                                       OR starts_with(name, :name || '.')
                                       OR starts_with(:name, name || '.'))
                                """)
                        .param("uri", lock.getNamespaceURI())
                        .param("name", name)
                        .param("token", token)
                        .query(Long.class)
                        .single();
        if (conflicts > 0) {
            throw new LockAcquisitionException(
                    LockAcquisitionException.ERR_EXCLUSIVE_LOCK_EXISTS, lock, token);
        }
        jdbc.sql(
                        """
                        INSERT INTO alf_lock (uri, name, token, expires)
                        VALUES (:uri, :name, :token, clock_timestamp() + :millis * interval '1 ms')
                        ON CONFLICT (uri, name) DO UPDATE
                        SET token = excluded.token, expires = excluded.expires
                        """)
                .param("uri", lock.getNamespaceURI())
                .param("name", name)
                .param("token", token)
                .param("millis", millis)
                .update();
    }

    /** An expired lock can still be prolonged as long as nobody else has taken it. */
    boolean prolong(QName lock, String token, long millis) {
        return jdbc.sql(
                                """
                                UPDATE alf_lock SET expires = clock_timestamp() + ? * interval '1 ms'
                                WHERE uri = ? AND name = ? AND token = ?
                                """)
                        .params(millis, lock.getNamespaceURI(), name(lock), token)
                        .update()
                == 1;
    }

    boolean release(QName lock, String token) {
        return jdbc.sql("DELETE FROM alf_lock WHERE uri = ? AND name = ? AND token = ?")
                        .params(lock.getNamespaceURI(), name(lock), token)
                        .update()
                == 1;
    }

    private static String name(QName lock) {
        return lock.getLocalName().toLowerCase(Locale.ROOT);
    }
}
