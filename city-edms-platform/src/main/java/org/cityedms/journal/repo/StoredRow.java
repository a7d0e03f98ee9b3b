package org.cityedms.journal.repo;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row as the database sends it; columns count from 1. */
interface StoredRow {
    boolean isEmpty(int column) throws SQLException;

    boolean flag(int column) throws SQLException;

    long number(int column) throws SQLException;

    /** A text in UTF-8, or bytes; {@code null} where the column is empty. */
    byte[] bytes(int column) throws SQLException;

    /** The row of a result that stands there now. */
    static StoredRow of(ResultSet row) {
        return new StoredRow() {
            @Override
            public boolean isEmpty(int column) throws SQLException {
                return row.getObject(column) == null;
            }

            @Override
            public boolean flag(int column) throws SQLException {
                return row.getBoolean(column);
            }

            @Override
            public long number(int column) throws SQLException {
                return row.getLong(column);
            }

            @Override
            public byte[] bytes(int column) throws SQLException {
                return row.getBytes(column);
            }
        };
    }
}
