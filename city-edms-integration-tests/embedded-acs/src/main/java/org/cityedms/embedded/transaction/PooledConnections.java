package org.cityedms.embedded.transaction;

import java.sql.SQLException;
import java.time.Duration;
import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.commons.dbcp2.ConnectionFactory;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.PoolableConnectionFactory;
import org.apache.commons.pool2.PooledObject;

/**
 * The pool of database connections. One that has rested is asked whether it still lives; one that
 * was given back a moment ago is not, which under load spares a question for every transaction.
 */
public final class PooledConnections extends BasicDataSource {
    private static final Duration MOMENT = Duration.ofMillis(50);

    @Override
    protected PoolableConnectionFactory createPoolableConnectionFactory(
            ConnectionFactory connections) throws SQLException {
        PoolableConnectionFactory factory = new AskingTheRested(connections);
        factory.setCacheState(getCacheState());
        validateConnectionFactory(factory);
        return factory;
    }

    private static final class AskingTheRested extends PoolableConnectionFactory {
        AskingTheRested(ConnectionFactory connections) {
            super(connections, null);
        }

        @Override
        public boolean validateObject(PooledObject<PoolableConnection> connection) {
            boolean rested = connection.getIdleDuration().compareTo(MOMENT) > 0;
            return !rested || super.validateObject(connection);
        }
    }
}
