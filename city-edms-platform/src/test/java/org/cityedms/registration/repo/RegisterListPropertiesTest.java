package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntryPage;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.SearchKey;
import org.junit.runner.RunWith;

/** Lists of a register of forty lines, asked for in any way. */
@RunWith(JUnitQuickcheck.class)
public class RegisterListPropertiesTest {
    private static final int LINES = 40;
    private static final String LETTERS = "аґєії’'щь \"-%_\\(),.№/0АЇ";
    private static final RegisterFixture FIXTURE = filled();

    private static RegisterFixture filled() {
        RegisterFixture fixture = new RegisterFixture();
        Random random = new Random(20_261_127);
        for (int n = 0; n < LINES; n++) {
            // Several of a moment, several of a text: an order alone does not tell them apart.
            fixture.append(
                    "Про " + text(random, 6) + n % 7,
                    Instant.parse("2026-03-01T10:00:00Z").plusSeconds(3600L * (n / 3)));
        }
        return fixture;
    }

    @Property(trials = 40)
    public void page_anyOrderAndSize_showsEachLineOnceThereAndBack(
            EntrySort sort, boolean descending, @InRange(min = "1", max = "45") int limit) {
        EntryOrder order = new EntryOrder(sort, descending);
        List<Long> there = walk(order, limit, true, Optional.empty());
        assertThat(there).hasSize(LINES).doesNotHaveDuplicates();
        EntryPage last = last(order, limit);
        List<Long> back = walk(order, limit, false, last.previous());
        assertThat(back.size() + last.entries().size()).isEqualTo(LINES);
        List<Long> turned = walk(new EntryOrder(sort, !descending), limit, true, Optional.empty());
        Collections.reverse(turned);
        assertThat(turned).isEqualTo(there);
    }

    @Property(trials = 60)
    public void page_anyText_findsTheLinesThatHoldIt(
            long seed, @InRange(min = "1", max = "4") int length) {
        String wanted = text(new Random(seed), length);
        // What reads as a number (№0) finds numbers that begin so.
        if (wanted.isBlank() || NumberSearch.of(wanted).isNumber()) {
            return;
        }
        String key = SearchKey.of(wanted);
        List<Long> expected =
                all(EntryFilter.EVERYTHING).stream()
                        .filter(entry -> holds(entry, key))
                        .map(Entry::id)
                        .toList();
        assertThat(all(EntryFilter.ofText(Optional.of(wanted))))
                .as(wanted)
                .extracting(Entry::id)
                .containsExactlyElementsOf(expected);
    }

    @Property(trials = 60)
    public void page_anyKeyInACursor_isAPageOrRefused(
            String key, long entry, EntrySort sort, boolean onwards, boolean descending) {
        String printed =
                new EntryCursor(onwards, key.replace("\0", ""), Math.abs(entry % 1000)).toString();
        Optional<EntryCursor> cursor = EntryCursor.parse(printed);
        if (cursor.isEmpty()) {
            return;
        }
        try {
            assertThat(
                            page(
                                            EntryFilter.EVERYTHING,
                                            new EntryOrder(sort, descending),
                                            cursor,
                                            5)
                                    .entries())
                    .hasSizeLessThanOrEqualTo(5);
        } catch (ProblemException notAPlaceOfThisOrder) {
            assertThat(notAPlaceOfThisOrder.problem().status()).isEqualTo(422);
        }
    }

    private static boolean holds(Entry entry, String key) {
        Entry.Content content = entry.content().orElseThrow();
        return List.of(
                        entry.number(),
                        content.summary().orElse(""),
                        content.correspondent().orElse(""))
                .stream()
                .anyMatch(text -> SearchKey.of(text).contains(key));
    }

    private static List<Long> walk(
            EntryOrder order, int limit, boolean onwards, Optional<EntryCursor> from) {
        List<Long> seen = new ArrayList<>();
        if (!onwards && from.isEmpty()) {
            return seen;
        }
        EntryPage page = page(EntryFilter.EVERYTHING, order, from, limit);
        add(seen, page);
        Optional<EntryCursor> next = onwards ? page.next() : page.previous();
        while (next.isPresent()) {
            page = page(EntryFilter.EVERYTHING, order, next, limit);
            add(seen, page);
            next = onwards ? page.next() : page.previous();
        }
        return seen;
    }

    private static void add(List<Long> seen, EntryPage page) {
        page.entries().forEach(entry -> seen.add(entry.id()));
    }

    private static EntryPage last(EntryOrder order, int limit) {
        EntryPage page = page(EntryFilter.EVERYTHING, order, Optional.empty(), limit);
        while (page.next().isPresent()) {
            page = page(EntryFilter.EVERYTHING, order, page.next(), limit);
        }
        return page;
    }

    private static List<Entry> all(EntryFilter filter) {
        return page(filter, EntryOrder.NEWEST_FIRST, Optional.empty(), LINES).entries();
    }

    private static EntryPage page(
            EntryFilter filter, EntryOrder order, Optional<EntryCursor> cursor, int limit) {
        return FIXTURE.pages.page(
                FIXTURE.register.id(),
                new EntryQuery(filter, order, Optional.empty(), Optional.empty(), cursor, limit));
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < length; n++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
