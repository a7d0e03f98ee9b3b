-- Locks of scheduled jobs: by name, until they are given back or expire.
CREATE TABLE IF NOT EXISTS alf_lock (
    uri text NOT NULL,
    name text NOT NULL,
    token text NOT NULL,
    expires timestamptz NOT NULL,
    PRIMARY KEY (uri, name)
);
