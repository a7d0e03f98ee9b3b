package org.cityedms.savedfilter.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.savedfilter.NamedView;
import org.cityedms.savedfilter.SavedFilter;
import org.cityedms.savedfilter.SavedFilterDraft;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class JdbcSavedFiltersTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final long register = fixture.register.id();
    private final JdbcSavedFilters filters = new JdbcSavedFilters(fixture.jdbc, Clock.systemUTC());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    private final String me = "me-" + UUID.randomUUID();

    @Test
    public void add_everything_isReadBack() {
        NamedView named =
                new SavedFilterDraft(
                                "Скарги",
                                true,
                                "дах",
                                "void",
                                "2026-01-01",
                                "2026-12-31",
                                "ТОВ «Дах»",
                                "Олена Коваль",
                                "лист",
                                "-summary")
                        .validated();
        SavedFilter added = filters.add(register, me, "Олена Коваль", named);
        assertThat(added.view()).isEqualTo(named.view());
        assertThat(added.shared()).isTrue();
        assertThat(filters.of(register, me)).containsExactly(added);
        assertThat(filters.of(register, "other")).containsExactly(added);
    }

    @Test
    public void of_anothersOwn_isNotThere() {
        filters.add(register, me, "Я", view("Мій"));
        assertThat(filters.of(register, "other")).isEmpty();
        assertThat(filters.of(new RegisterFixture().register.id(), me)).isEmpty();
    }

    @Test
    public void add_nameTaken_isRefusedWhateverItsCase() {
        SavedFilter mine = filters.add(register, me, "Я", view("Обов’язкові"));
        assertThat(code(() -> filters.add(register, me, "Я", view("ОБОВ'ЯЗКОВІ"))))
                .isEqualTo("filter-name-taken");
        filters.add(register, "other-" + me, "Інша", view("Обов’язкові"));
        SavedFilter second = filters.add(register, me, "Я", view("Інші"));
        assertThat(code(() -> filters.change(second, view("обов'язкові"))))
                .isEqualTo("filter-name-taken");
        assertThat(filters.change(mine, view("ОБОВ’ЯЗКОВІ")).name()).isEqualTo("ОБОВ’ЯЗКОВІ");
    }

    @Test
    public void remove_isGone_andItsNameFree() {
        SavedFilter mine = filters.add(register, me, "Я", view("Мій"));
        filters.remove(mine.id());
        assertThat(filters.find(mine.id())).isEmpty();
        filters.add(register, me, "Я", view("Мій"));
    }

    @Test
    public void add_manyAtOnce_neverMoreThanAPersonMayKeep() throws Exception {
        for (int n = 1; n < SavedFilter.MAXIMUM_OF_PERSON; n++) {
            filters.add(register, me, "Я", view("Відбір " + n));
        }
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> outcomes = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                String name = "Одночасний " + n;
                Callable<String> adding =
                        () -> {
                            start.await();
                            return code(
                                    () ->
                                            transaction.execute(
                                                    status ->
                                                            filters.add(
                                                                    register,
                                                                    me,
                                                                    "Я",
                                                                    view(name))));
                        };
                outcomes.add(threads.submit(adding));
            }
            List<String> codes = new ArrayList<>();
            for (Future<String> outcome : outcomes) {
                codes.add(outcome.get());
            }
            assertThat(codes)
                    .containsExactlyInAnyOrder(
                            "", "too-many-filters", "too-many-filters", "too-many-filters");
        } finally {
            threads.shutdownNow();
        }
        assertThat(filters.of(register, me)).hasSize(SavedFilter.MAXIMUM_OF_PERSON);
    }

    private static NamedView view(String name) {
        return new SavedFilterDraft(name, null, null, null, null, null, null, null, null, null)
                .validated();
    }

    private static String code(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null ? "" : refused.problem().code();
    }
}
