package org.cityedms.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may act in which post, asked by every room that gives people work. A post (посада) is what
 * work is addressed to: it outlives its holders, its names and its unit. Days are those of the
 * office, Europe/Kyiv; a substitution ends with the last second of its last day.
 */
public interface Roles {
    /** Every role someone has, also those limited to kinds or subjects of documents. */
    List<Role> rolesOf(String userName, Instant at);

    /**
     * The roles someone has for one document.
     *
     * @param documentKind code of its kind; a role limited to kinds needs it
     * @param subject of the document, may be null; a role limited to subjects needs it
     */
    List<Role> rolesOf(String userName, Instant at, String documentKind, String subject);

    /** Who may act in a post, the holder first; each with the role they do it in. */
    List<Actor> actorsOf(long post, Instant at);

    /**
     * Who may act in a post on one document; limits are applied as in {@link #rolesOf(String,
     * Instant, String, String)}.
     */
    List<Actor> actorsOf(long post, Instant at, String documentKind, String subject);

    /** The same of several posts at once; posts that nobody may act in are left out. */
    Map<Long, List<Actor>> actorsOf(
            Collection<Long> posts, Instant at, String documentKind, String subject);

    Optional<PostHolder> holderOf(long post, LocalDate day);

    /** The post as it was on a day, whether or not anybody held it. */
    Optional<PostSummary> post(long post, LocalDate day);

    /** The same of several posts at once; those that were not there on the day are left out. */
    Map<Long, PostSummary> posts(Collection<Long> posts, LocalDate day);

    /** The directory: by institution, place in the structure and title. */
    List<PostSummary> posts(PostQuery query);

    /** The post that heads a unit, or else the nearest unit above. */
    Optional<Long> headOf(long unit, LocalDate day);

    /**
     * Who, above a post, somebody is at work as: where work goes that its holder cannot do. Posts
     * without anybody are passed over.
     */
    Optional<Long> superiorOf(long post, LocalDate day);

    /** {@link #superiorOf} of every post that has one. */
    Map<Long, Long> superiorsOn(LocalDate day);

    /**
     * The posts that nobody is at work in, each with the head above to whom its work surfaces;
     * those that nobody at all is above are left out.
     */
    Map<Long, Long> surfacing(LocalDate day);

    /**
     * The posts that go on with the work of a post, on a day: itself while it exists, afterwards
     * its successors, the main one first. Nothing where it was dissolved without successor.
     */
    List<Long> successorsOfPost(long post, LocalDate day);

    /** The same of several posts at once, each with what goes on with its work, if anything. */
    Map<Long, List<Long>> successorsOfPosts(Collection<Long> posts, LocalDate day);

    /** The same of a unit. */
    List<Long> successorsOfUnit(long unit, LocalDate day);

    /** Someone who may act in a post. */
    record Actor(PostHolder person, Role role) {}
}
