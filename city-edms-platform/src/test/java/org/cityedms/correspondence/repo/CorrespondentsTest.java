package org.cityedms.correspondence.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.CorrespondentAct;
import org.cityedms.correspondence.CorrespondentCursor;
import org.cityedms.correspondence.CorrespondentDraft;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.CorrespondentPage;
import org.cityedms.correspondence.CorrespondentQuery;
import org.cityedms.correspondence.CorrespondentUse;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.junit.Test;

public class CorrespondentsTest {
    private final DirectoryFixture fixture = new DirectoryFixture();
    private final JdbcCorrespondents directory = fixture.directory;

    @Test
    public void search_partsOfWords_inAnyOrderAndCase() {
        Correspondent canal =
                fixture.organisation("ТОВ «Заріч" + fixture.word + "» ім. Об'єднання", null);
        for (String text :
                List.of(
                        fixture.word,
                        fixture.word.toUpperCase(Locale.ROOT),
                        "річ" + fixture.word + " тов",
                        "обєдн " + fixture.word,
                        "об’єдн " + fixture.word)) {
            assertThat(fixture.search(text).correspondents()).as(text).containsExactly(canal);
        }
        assertThat(fixture.search(fixture.word + " прат").correspondents()).isEmpty();
        assertThat(fixture.search("«»").correspondents()).isEmpty();
    }

    @Test
    public void search_pages_mostUsedFirstThenUkrainianOrder() {
        List<String> names = List.of("Іва", "Ґанок", "Гора", "Дах", "Єва");
        names.forEach(name -> fixture.organisation(name + " " + fixture.word, null));
        Correspondent used = fixture.organisation("Яр " + fixture.word, null);
        fixture.use(used);
        List<String> read = new ArrayList<>();
        Optional<CorrespondentCursor> cursor = Optional.empty();
        do {
            CorrespondentPage page =
                    directory.search(
                            new CorrespondentQuery(
                                    Optional.of(fixture.word), Optional.empty(), false, cursor, 2));
            page.correspondents()
                    .forEach(entry -> read.add(entry.details().name().split(" ", 2)[0]));
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(read).containsExactly("Яр", "Гора", "Ґанок", "Дах", "Єва", "Іва");
    }

    @Test
    public void create_codeOfAnother_isRefusedUnlessThatOneIsClosed() {
        String code = DirectoryFixture.code(1_000_001);
        Correspondent first = fixture.organisation("Перша " + fixture.word, code);
        assertThat(problem(() -> fixture.organisation("Друга", code)))
                .isEqualTo("correspondent-exists");
        fixture.transaction.executeWithoutResult(
                status ->
                        directory.update(
                                first.id(),
                                new CorrespondentDraft(
                                        "organisation",
                                        "Перша",
                                        null,
                                        code,
                                        null,
                                        null,
                                        null,
                                        false,
                                        null,
                                        1)));
        assertThat(fixture.organisation("Друга", code).details().edrpou()).isPresent();
    }

    @Test
    public void create_oneCodeFromEightThreads_oneEntry() throws Exception {
        String code = DirectoryFixture.code(1_000_002);
        List<Callable<Boolean>> registrars = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            registrars.add(
                    () -> {
                        try {
                            fixture.organisation("Одна " + fixture.word, code);
                            return true;
                        } catch (ProblemException refused) {
                            return false;
                        }
                    });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        int created = 0;
        try {
            for (Future<Boolean> registrar : threads.invokeAll(registrars)) {
                created += registrar.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }
        assertThat(created).isEqualTo(1);
        assertThat(fixture.search(code).correspondents()).hasSize(1);
    }

    @Test
    public void update_staleRevision_isRefused() {
        Correspondent entry = fixture.organisation("Стара " + fixture.word, null);
        update(entry.id(), "Нова " + fixture.word, 1);
        assertThat(problem(() -> update(entry.id(), "Ще новіша", 1)))
                .isEqualTo("correspondent-changed");
        assertThat(directory.history(entry.id()))
                .extracting(CorrespondentAct::act)
                .containsExactly("changed", "created");
    }

    @Test
    public void merge_duplicate_pointsToSurvivorWithItsUsesAndNames() {
        Correspondent duplicate =
                fixture.organisation("Дубль" + fixture.word, DirectoryFixture.code(1_000_003));
        Correspondent survivor = fixture.organisation("Головний " + fixture.word, null);
        fixture.use(duplicate);
        Correspondent merged = merge(duplicate.id(), survivor.id());
        assertThat(merged.uses()).isEqualTo(1);
        assertThat(merged.details().edrpou()).isEqualTo(duplicate.details().edrpou());
        assertThat(fixture.search("дубль" + fixture.word).correspondents()).containsExactly(merged);
        assertThat(directory.get(duplicate.id()).mergedInto()).contains(survivor.id());
        assertThat(problem(() -> merge(duplicate.id(), survivor.id())))
                .isEqualTo("correspondent-merged");
        assertThat(problem(() -> update(duplicate.id(), "Інша", 2)))
                .isEqualTo("correspondent-merged");
        assertThat(directory.history(survivor.id()))
                .extracting(CorrespondentAct::act)
                .containsExactly("absorbed", "created");
    }

    @Test
    public void merge_chain_isFlat() {
        Correspondent a = fixture.organisation("А " + fixture.word, null);
        Correspondent b = fixture.organisation("Б " + fixture.word, null);
        Correspondent c = fixture.organisation("В " + fixture.word, null);
        merge(a.id(), b.id());
        merge(b.id(), c.id());
        assertThat(directory.get(a.id()).mergedInto()).contains(c.id());
        fixture.use(a);
        assertThat(directory.get(c.id()).uses()).isEqualTo(1);
    }

    @Test
    public void merge_documentsOfTheDuplicate_areFoundUnderTheSurvivor() {
        LineFixture lines = new LineFixture("incoming");
        DocumentId document = lines.line("Лист " + fixture.word);
        Correspondent duplicate = fixture.organisation("Двійник " + fixture.word, null);
        Correspondent survivor = fixture.organisation("Чинний " + fixture.word, null);
        fixture.uses.record(document, duplicate.id());
        merge(duplicate.id(), survivor.id());
        assertThat(directory.uses(survivor.id(), Optional.empty(), 10))
                .extracting(CorrespondentUse::document)
                .containsExactly(document);
    }

    @Test
    public void merge_whatIsNotOneAndTheSame_isRefused() {
        Correspondent one = fixture.organisation("Одна", DirectoryFixture.code(1_000_004));
        Correspondent other = fixture.organisation("Інша", DirectoryFixture.code(1_000_005));
        Correspondent person = fixture.person("Коваль Олена");
        assertThat(problem(() -> merge(one.id(), other.id()))).isEqualTo("different-edrpou");
        assertThat(problem(() -> merge(one.id(), one.id()))).isEqualTo("cannot-merge");
        assertThat(problem(() -> merge(one.id(), person.id()))).isEqualTo("cannot-merge");
        assertThat(problem(() -> merge(one.id(), CorrespondentId.create())))
                .isEqualTo("correspondent-not-found");
    }

    @Test
    public void likelyDuplicates_sameNameWithoutLegalForm_areOneGroup() {
        Correspondent one =
                fixture.organisation(
                        "ТОВ «" + fixture.word + "»", DirectoryFixture.code(1_000_006));
        Correspondent other = fixture.organisation(fixture.word + ", ТОВ", null);
        fixture.use(other);
        assertThat(directory.likelyDuplicates(1000))
                .anySatisfy(
                        group ->
                                assertThat(group)
                                        .extracting(Correspondent::id)
                                        .containsExactly(other.id(), one.id()));
    }

    @Test
    public void record_unknownEntry_saysSo() {
        assertThat(fixture.uses.record(DocumentId.create(), CorrespondentId.create())).isFalse();
    }

    /**
     * Two hundred thousand entries: a search along the index, also for a word that half of them
     * have.
     */
    @Test
    public void search_twoHundredThousandEntries_isFast() {
        fixture.jdbc
                .sql(
                        """
                        INSERT INTO ce_correspondent (id, kind, name, active, uses, words, sort_key, identity)
                        SELECT gen_random_uuid()::text, 'organisation', 'ТОВ Масова ' || n, TRUE, n % 50,
                               array_to_tsvector(ARRAY['тов', 'масова', 'асова', 'сова', n::text, substr(n::text || '000', 2, 3)]),
                               convert_to('я' || n, 'UTF8'), 'масова ' || n
                          FROM generate_series(100001, 300000) n
                        """)
                .update();
        try {
            fixture.jdbc.sql("ANALYZE ce_correspondent").update();
            for (String text : List.of("сова", "масо тов", "27315", "тов 2731")) {
                fixture.search(text);
                long before = System.nanoTime();
                assertThat(fixture.search(text).correspondents()).isNotEmpty();
                long millis = (System.nanoTime() - before) / 1_000_000;
                System.out.println("search «" + text + "» among 200,000: " + millis + " ms");
                assertThat(millis).as(text).isLessThan(1000);
            }
        } finally {
            fixture.jdbc
                    .sql("DELETE FROM ce_correspondent WHERE identity LIKE 'масова %'")
                    .update();
            fixture.jdbc.sql("VACUUM ANALYZE ce_correspondent").update();
        }
    }

    private Correspondent merge(CorrespondentId duplicate, CorrespondentId survivor) {
        return fixture.transaction.execute(status -> directory.merge(duplicate, survivor));
    }

    private Correspondent update(CorrespondentId id, String name, int revision) {
        return fixture.transaction.execute(
                status ->
                        directory.update(
                                id, DirectoryFixture.draft("organisation", name, null, revision)));
    }

    private static String problem(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).problem().code();
    }
}
