package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.Structure;
import org.cityedms.organization.Unit;
import org.cityedms.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes posts, and refuses what would not be a structure. Within the lock. */
final class PostEditor {
    private final JdbcClient jdbc;
    private final JdbcStructure structures;
    private final StructureTables tables;
    private final AppointmentTable appointments;
    private final JdbcPersons persons;
    private final VersionTable versions;

    PostEditor(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.structures = new JdbcStructure(jdbc);
        this.tables = new StructureTables(jdbc);
        this.appointments = new AppointmentTable(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.versions = VersionTable.ofPosts(jdbc);
    }

    long add(PostDraft.New post) {
        PostDraft.Settings settings = post.settings();
        boolean taken =
                jdbc.sql(
                                "SELECT EXISTS (SELECT 1 FROM ce_post WHERE unit_id = :unit AND code = :code)")
                        .param("unit", settings.unit())
                        .param("code", post.code())
                        .query(Boolean.class)
                        .single();
        if (taken) {
            throw OrganizationProblems.codeTaken(post.code()).exception();
        }
        requireRoom(0, settings);
        return tables.insertPost(
                settings.unit(),
                post.code(),
                settings.title(),
                settings.titleDative(),
                settings.heads(),
                settings.place(),
                settings.since());
    }

    void change(long id, PostDraft.Settings settings) {
        title(id);
        requireRoom(id, settings);
        versions.change(
                id,
                settings.since(),
                Map.of(
                        "unit_id",
                        settings.unit(),
                        "title",
                        settings.title(),
                        "title_dative",
                        settings.titleDative(),
                        "heads",
                        settings.heads(),
                        "place",
                        settings.place()));
    }

    void close(long id, LocalDate lastDay) {
        title(id);
        Optional<Appointment> held =
                appointments.ofPost(id).stream()
                        .filter(one -> one.until().filter(end -> !end.isAfter(lastDay)).isEmpty())
                        .findFirst();
        if (held.isPresent()) {
            throw held(held.get()).exception();
        }
        versions.end(id, lastDay);
    }

    /** The newest title of a post. */
    String title(long id) {
        return versions.latest(id)
                .orElseThrow(() -> OrganizationProblems.postNotFound(id).exception())
                .name();
    }

    /** Its newest title with the newest name of its unit. */
    String described(long id) {
        return jdbc.sql(
                        """
                        SELECT v.title || ', ' || w.name FROM ce_post_version v JOIN ce_unit_version w ON w.unit_id = v.unit_id
                         WHERE v.post_id = :id ORDER BY v.valid_from DESC, w.valid_from DESC LIMIT 1
                        """)
                .param("id", id)
                .query(String.class)
                .single();
    }

    Problem held(Appointment appointment) {
        return OrganizationProblems.postHeld(
                persons.holder(appointment.userName()).fullName(),
                OrganizationProblems.print(appointment.from(), appointment.until()));
    }

    /** The unit must be there that day, and have one head. */
    private void requireRoom(long id, PostDraft.Settings settings) {
        Structure structure = structures.on(settings.since());
        Unit unit =
                structure
                        .unit(settings.unit())
                        .orElseThrow(
                                () ->
                                        OrganizationProblems.unitNotFound(settings.unit())
                                                .exception());
        if (settings.heads()) {
            structure.postsOf(unit.id()).stream()
                    .filter(post -> post.heads() && post.id() != id)
                    .map(Post::title)
                    .findFirst()
                    .ifPresent(
                            title -> {
                                throw OrganizationProblems.unitHasHead(unit.name(), title)
                                        .exception();
                            });
        }
    }
}
