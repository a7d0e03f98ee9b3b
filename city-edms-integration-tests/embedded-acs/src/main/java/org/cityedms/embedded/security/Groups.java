package org.cityedms.embedded.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of groups and of their members. */
final class Groups {
    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(String name) {
        return displayName(name).isPresent();
    }

    Optional<String> displayName(String name) {
        return jdbc.sql("SELECT display_name FROM embedded_authority WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    Set<String> zones(String name) {
        return jdbc.sql("SELECT zones FROM embedded_authority WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .map(zones -> names(Arrays.asList(zones.split(","))))
                .orElse(Set.of());
    }

    void create(String name, String displayName, Set<String> zones) {
        jdbc.sql("INSERT INTO embedded_authority (name, display_name, zones) VALUES (?, ?, ?)")
                .params(name, displayName, String.join(",", new TreeSet<>(zones)))
                .update();
    }

    void rename(String name, String displayName) {
        jdbc.sql("UPDATE embedded_authority SET display_name = ? WHERE name = ?")
                .params(displayName, name)
                .update();
    }

    void delete(String name) {
        jdbc.sql("DELETE FROM embedded_membership WHERE child = ?").param(name).update();
        jdbc.sql("DELETE FROM embedded_authority WHERE name = ?").param(name).update();
    }

    void add(String parent, String child) {
        jdbc.sql(
                        "INSERT INTO embedded_membership (parent, child) VALUES (?, ?)"
                                + " ON CONFLICT DO NOTHING")
                .params(parent, child)
                .update();
    }

    void remove(String parent, String child) {
        jdbc.sql("DELETE FROM embedded_membership WHERE parent = ? AND child = ?")
                .params(parent, child)
                .update();
    }

    Set<String> all() {
        return names(jdbc.sql("SELECT name FROM embedded_authority").query(String.class).list());
    }

    Set<String> roots() {
        return names(
                jdbc.sql(
                                "SELECT name FROM embedded_authority WHERE name NOT IN"
                                        + " (SELECT child FROM embedded_membership)")
                        .query(String.class)
                        .list());
    }

    Set<String> members(String name, boolean immediate) {
        return immediate
                ? one("SELECT child FROM embedded_membership WHERE parent = ?", name)
                : one(
                        """
                        WITH RECURSIVE below (name) AS (
                            SELECT child FROM embedded_membership WHERE parent = ?
                            UNION SELECT m.child FROM embedded_membership m JOIN below b ON m.parent = b.name)
                        SELECT name FROM below
                        """,
                        name);
    }

    Set<String> containing(String name, boolean immediate) {
        return immediate
                ? one("SELECT parent FROM embedded_membership WHERE child = ?", name)
                : one(
                        """
                        WITH RECURSIVE above (name) AS (
                            SELECT parent FROM embedded_membership WHERE child = ?
                            UNION SELECT m.parent FROM embedded_membership m JOIN above a ON m.child = a.name)
                        SELECT name FROM above
                        """,
                        name);
    }

    private Set<String> one(String sql, String name) {
        return names(jdbc.sql(sql).param(name).query(String.class).list());
    }

    private static Set<String> names(List<String> names) {
        return new TreeSet<>(names);
    }
}
