package org.cityedms.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The structure (структура) of all institutions as it is on one day: units below units, posts in
 * them, in the order in which a staff list prints them.
 */
public final class Structure {
    private static final Comparator<Unit> UNITS =
            Comparator.comparingInt(Unit::place).thenComparing(Unit::code);
    private static final Comparator<Post> POSTS =
            Comparator.comparing((Post post) -> !post.heads())
                    .thenComparingInt(Post::place)
                    .thenComparing(Post::code)
                    .thenComparingLong(Post::id);

    private final Map<Long, Unit> units = new LinkedHashMap<>();
    private final Map<Long, Integer> depths = new HashMap<>();
    private final Map<Long, Post> posts = new LinkedHashMap<>();

    /**
     * Puts what there is in order.
     *
     * @param institutions their codes in their order
     */
    public Structure(List<String> institutions, List<Unit> units, List<Post> posts) {
        Map<Long, Unit> known = new HashMap<>();
        units.forEach(unit -> known.put(unit.id(), unit));
        List<Unit> sorted = units.stream().sorted(UNITS).toList();
        for (String institution : institutions) {
            sorted.stream()
                    .filter(unit -> unit.institution().equals(institution))
                    .filter(unit -> unit.parent().filter(known::containsKey).isEmpty())
                    .forEach(root -> add(root, sorted, 0));
        }
        List<Post> rest = posts.stream().sorted(POSTS).toList();
        for (Unit unit : this.units.values()) {
            rest.stream()
                    .filter(post -> post.unit() == unit.id())
                    .forEach(post -> this.posts.put(post.id(), post));
        }
    }

    private void add(Unit unit, List<Unit> sorted, int depth) {
        if (units.putIfAbsent(unit.id(), unit) != null) {
            return;
        }
        depths.put(unit.id(), depth);
        sorted.stream()
                .filter(below -> below.parent().equals(Optional.of(unit.id())))
                .forEach(below -> add(below, sorted, depth + 1));
    }

    /** Each followed by the units below it. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** In the order of their units, whoever heads the unit first. */
    public List<Post> posts() {
        return List.copyOf(posts.values());
    }

    public List<Post> postsOf(long unit) {
        return posts.values().stream().filter(post -> post.unit() == unit).toList();
    }

    public Optional<Unit> unit(long id) {
        return Optional.ofNullable(units.get(id));
    }

    public Optional<Post> post(long id) {
        return Optional.ofNullable(posts.get(id));
    }

    public int depth(long unit) {
        return depths.getOrDefault(unit, 0);
    }

    /** The unit and every unit below it. */
    public Set<Long> within(long unit) {
        Set<Long> within = new LinkedHashSet<>();
        within.add(unit);
        for (Unit each : units.values()) {
            if (each.parent().filter(within::contains).isPresent()) {
                within.add(each.id());
            }
        }
        return within;
    }

    /** The unit itself, then each one above it. */
    public List<Unit> above(long unit) {
        List<Unit> above = new ArrayList<>();
        Optional<Unit> each = unit(unit);
        while (each.isPresent() && !above.contains(each.get())) {
            above.add(each.get());
            each = each.get().parent().flatMap(this::unit);
        }
        return above;
    }

    /** The post that heads the unit, or else the nearest unit above. */
    public Optional<Post> headOf(long unit) {
        return headsAbove(unit).stream().findFirst();
    }

    /** The heads of the unit and of the units above, the nearest first. */
    public List<Post> headsAbove(long unit) {
        return above(unit).stream()
                .flatMap(each -> postsOf(each.id()).stream().filter(Post::heads).limit(1))
                .toList();
    }
}
