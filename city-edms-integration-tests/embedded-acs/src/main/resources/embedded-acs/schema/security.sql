-- Tables of the security services. ACS keeps users and groups as nodes and permissions in alf_acl*; nobody outside the repository
-- sees the difference.
CREATE TABLE IF NOT EXISTS embedded_user (
  user_key TEXT PRIMARY KEY,
  user_name TEXT NOT NULL,
  password TEXT NOT NULL,
  enabled BOOLEAN NOT NULL DEFAULT TRUE
);
CREATE TABLE IF NOT EXISTS embedded_authority (
  name TEXT PRIMARY KEY,
  display_name TEXT NOT NULL,
  zones TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS embedded_membership (
  parent TEXT NOT NULL REFERENCES embedded_authority (name) ON DELETE CASCADE,
  child TEXT NOT NULL,
  PRIMARY KEY (parent, child)
);
CREATE INDEX IF NOT EXISTS embedded_membership_child ON embedded_membership (child);
CREATE TABLE IF NOT EXISTS embedded_permission (
  node TEXT NOT NULL,
  authority TEXT NOT NULL,
  permission TEXT NOT NULL,
  allowed BOOLEAN NOT NULL,
  PRIMARY KEY (node, authority, permission)
);
CREATE TABLE IF NOT EXISTS embedded_uninherited (
  node TEXT PRIMARY KEY
);
