package org.cityedms.organization.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cityedms.organization.Organization;
import org.cityedms.organization.PersonName;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.Roles;
import org.cityedms.organization.Structure;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.organization.Unit;
import org.cityedms.organization.UnitDraft;

/**
 * The structure of the demonstration council, as {@code demo/structure.tsv} has it. What is there
 * is used; a council of an older version gets its units put below each other, and heads.
 */
public final class DemoStructure {
    /** The council, then its executive bodies. */
    static final List<String> INSTITUTIONS =
            List.of(DemoCouncil.INSTITUTION, "fin", "zhkg", "osvita");

    /** Executive bodies of the council; its own apparatus is made before. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "fin", "Департамент фінансів Зарічанської міської ради",
                    "zhkg",
                            "Департамент житлово-комунального господарства Зарічанської міської ради",
                    "osvita", "Управління освіти Зарічанської міської ради");

    private final Organization organization;
    private final Roles roles;
    private final StructureAdministration administration;

    public DemoStructure(
            Organization organization, Roles roles, StructureAdministration administration) {
        this.organization = organization;
        this.roles = roles;
        this.administration = administration;
    }

    /** Writes units, posts and appointments; answers with the people they name. */
    public List<Person> write(LocalDate since, LocalDate today) {
        Structure before = administration.structure(today).structure();
        INSTITUTIONS.stream()
                .filter(BODIES::containsKey)
                .forEach(code -> organization.institution(code, BODIES.get(code)));
        Map<String, Long> units = new HashMap<>();
        List<Person> people = new ArrayList<>();
        for (String[] line : DemoTable.lines("structure.tsv")) {
            if (line[0].equals("unit")) {
                units.put(line[1] + line[2], unit(line, units, since, before));
            } else {
                long post = post(line, units.get(line[1] + line[2]), since, before);
                if (!line[6].isEmpty()) {
                    if (roles.holderOf(post, today).isEmpty()) {
                        organization.appoint(post, line[6], since);
                    }
                    people.add(person(line));
                }
            }
        }
        return people;
    }

    private long unit(String[] line, Map<String, Long> units, LocalDate since, Structure before) {
        Optional<Long> parent = Optional.ofNullable(units.get(line[1] + line[3]));
        long id = organization.unit(line[1], parent, line[2], line[4], since);
        before.unit(id)
                .filter(unit -> unit.parent().isEmpty() && parent.isPresent())
                .ifPresent(unit -> administration.changeUnit(id, below(unit, parent.get())));
        return id;
    }

    private static UnitDraft below(Unit unit, long parent) {
        return new UnitDraft(
                null, parent, null, unit.name(), unit.place(), unit.since().toString());
    }

    private long post(String[] line, long unit, LocalDate since, Structure before) {
        boolean heads = line[4].equals("*");
        long id = organization.post(unit, line[3], line[5], heads, since);
        before.post(id)
                .filter(post -> heads && !post.heads())
                .filter(post -> before.postsOf(unit).stream().noneMatch(Post::heads))
                .ifPresent(post -> administration.changePost(id, heading(post)));
        return id;
    }

    private static PostDraft heading(Post post) {
        return new PostDraft(
                post.unit(),
                null,
                post.title(),
                post.ownDative().orElse(null),
                true,
                post.place(),
                post.since().toString());
    }

    private static Person person(String[] line) {
        return new Person(
                line[6],
                PersonName.of(line[7], line[8], line[9]),
                line[5],
                line[10].isEmpty() ? Set.of() : Set.of(line[10].split(" ", -1)));
    }

    /** Someone who holds a post. */
    public record Person(String userName, PersonName name, String post, Set<String> groups) {}
}
