package org.cityedms.dispatch.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.BatchQuery;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchBatch;
import org.cityedms.dispatch.DispatchQuery;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.dispatch.DispatchWords;
import org.cityedms.dispatch.EnvelopeSize;
import org.cityedms.dispatch.MarkDraft;
import org.cityedms.dispatch.PostalKind;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Dispatch on a real PostgreSQL, and what is printed of it. */
public class DispatchTablesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final RegisterFixture fixture = new RegisterFixture();
    private final JdbcDispatches dispatches =
            new JdbcDispatches(fixture.jdbc, () -> ShippedWays.ALL);
    private final JdbcDispatchBatches batches =
            new JdbcDispatchBatches(fixture.jdbc, () -> ShippedWays.ALL);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(TestDatabase.dataSource()));

    @Test
    public void plan_again_leavesWhatHasLeft() {
        DocumentId letter = DocumentId.create();
        dispatches.plan(letter, addressee("Перший"));
        dispatches.plan(letter, addressee("Другий"));
        long first = dispatches.of(letter).get(0).id();
        dispatches.sent(first, batch(), 1);
        dispatches.forgetPlanned(letter);
        dispatches.plan(letter, addressee("Третій"));
        assertThat(dispatches.of(letter))
                .extracting(dispatch -> dispatch.addressee().name(), Dispatch::state)
                .containsExactly(
                        tuple("Перший", DispatchState.SENT),
                        tuple("Третій", DispatchState.PLANNED));
    }

    @Test
    public void marks_ofTheJournal_tellWhatLeftAndWhatCameBack() {
        DocumentId letter = DocumentId.create();
        DocumentId planned = DocumentId.create();
        dispatches.plan(letter, addressee("Перший"));
        dispatches.plan(planned, addressee("Інший"));
        long id = dispatches.of(letter).get(0).id();
        long batch = batch();
        dispatches.sent(id, batch, 1);
        DispatchMarks marks = new DispatchMarks(dispatches);
        assertThat(marks.of(List.of(letter, planned))).containsOnlyKeys(letter);
        assertThat(marks.of(List.of(letter)).get(letter).receipt().get(0))
                .startsWith("надіслано 26.11.2026, рекомендований лист, реєстр ");
        dispatches.mark(id, new MarkDraft(null, 20, null, "адресат вибув").validated());
        dispatches.plan(letter, addressee("Другий"));
        long second = dispatches.of(letter).get(1).id();
        dispatches.sent(second, batch, 2);
        List<String> both = marks.of(List.of(letter)).get(letter).receipt();
        assertThat(both.get(0)).startsWith("Перший: ").endsWith("; повернуто: адресат вибув");
        assertThat(both.get(1)).startsWith("Другий: надіслано");
    }

    @Test
    public void mark_returnedAndFound_changesTheState() {
        DocumentId letter = DocumentId.create();
        dispatches.plan(letter, addressee("Перший"));
        long id = dispatches.of(letter).get(0).id();
        dispatches.sent(id, batch(), 1);
        dispatches.mark(id, new MarkDraft(null, 20, "ваговий", "адресат вибув").validated());
        assertThat(dispatches.require(id).state()).isEqualTo(DispatchState.RETURNED);
        dispatches.mark(id, new MarkDraft("0500123456789", 20, null, null).validated());
        assertThat(dispatches.require(id).state()).isEqualTo(DispatchState.SENT);
        assertThat(dispatches.require(id).tracking()).contains("0500123456789");
    }

    @Test
    public void list_pages_byKey() {
        DocumentId letter = DocumentId.create();
        IntStream.range(0, 5).forEach(n -> dispatches.plan(letter, addressee("А" + n)));
        DispatchQuery first =
                new DispatchQuery(
                        Optional.of(DispatchState.PLANNED), Optional.of(DeliveryMethod.POST), 0, 3);
        List<Dispatch> page = dispatches.list(first);
        assertThat(page).extracting(d -> d.addressee().name()).containsExactly("А4", "А3", "А2");
        assertThat(
                        dispatches.list(
                                new DispatchQuery(
                                        first.state(), first.method(), page.get(2).id(), 3)))
                .extracting(d -> d.addressee().name())
                .startsWith("А1", "А0");
    }

    /** Forty people send at once: numbers without gap or double; a send that fails takes none. */
    @Test
    public void create_concurrently_numbersAreDense() throws Exception {
        long institution = institution();
        int year = 2031;
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                boolean fails = n % 4 == 0;
                work.add(
                        () -> {
                            transaction.executeWithoutResult(
                                    status -> {
                                        batches.create(
                                                institution, LocalDate.of(year, 1, 2), "u", "U");
                                        if (fails) {
                                            status.setRollbackOnly();
                                        }
                                    });
                            return !fails;
                        });
            }
            for (Future<Boolean> done : people.invokeAll(work)) {
                assertThat(done.get()).isNotNull();
            }
        } finally {
            people.shutdown();
        }
        assertThat(
                        fixture.jdbc
                                .sql(
                                        "SELECT number FROM ce_dispatch_batch WHERE institution_id = :i AND year = :y ORDER BY number")
                                .param("i", institution)
                                .param("y", year)
                                .query(Long.class)
                                .list())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(Long::valueOf).toList());
    }

    @Test
    public void print_listAndEnvelopes_sayWhoGetsWhat() throws IOException {
        DispatchBatch batch =
                new DispatchBatch(
                        1,
                        "rada",
                        "Зарічанська міська рада",
                        2026,
                        7,
                        DAY,
                        "О. Коваль",
                        Optional.of(ShippedWays.POST),
                        60);
        List<Dispatch> letters = new ArrayList<>();
        for (int n = 1; n <= 60; n++) {
            letters.add(
                    new Dispatch(
                            n,
                            DocumentId.create(),
                            Optional.of(
                                    new Dispatch.Letter("01-22/" + n, DAY, Optional.of("Зміст"))),
                            addressee("Їжакевич Ґ. Є. 😀 № " + n),
                            DispatchState.SENT,
                            Optional.of("7/2026"),
                            Optional.of(1L),
                            Optional.of(DAY),
                            Optional.empty(),
                            Optional.of(20),
                            Optional.of("у вікні"),
                            Optional.empty()));
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        DispatchListPages.print(batch, letters, list);
        String printed = text(list.toByteArray());
        assertThat(printed)
                .contains("Реєстр відправленої кореспонденції № 7/2026 від 26.11.2026")
                .contains("01-22/60")
                .contains("Їжакевич Ґ. Є.")
                .contains("Список згрупованих поштових відправлень (за формою 103)")
                .contains("у вікні")
                .contains("Усього відправлень: 60.")
                .contains("арк. 2");
        ByteArrayOutputStream envelopes = new ByteArrayOutputStream();
        new EnvelopePages(EnvelopeSize.C5, "51900, м. Зарічне, майдан Згоди, 1")
                .print(letters, letter -> "Зарічанська міська рада", envelopes);
        try (PDDocument document = Loader.loadPDF(envelopes.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(60);
            assertThat(document.getPage(0).getMediaBox().getWidth() / 72 * 25.4f)
                    .isCloseTo(229, within(0.1f));
        }
        assertThat(text(envelopes.toByteArray()))
                .contains("51900, м. Зарічне")
                .contains("Рекомендований")
                .contains("вул. Миру, 1");
    }

    @Test
    public void print_listOfAWay_hasTheColumnsOfIt() throws IOException {
        assertThat(DispatchColumns.of(way(DeliveryMethod.POST)).titles())
                .contains("Вага, г", "ШКІ", "Примітка");
        assertThat(DispatchColumns.of(way(DeliveryMethod.COURIER)).titles())
                .contains("Отримав (прізвище, підпис)")
                .doesNotContain("ШКІ");
        assertThat(DispatchColumns.of(way(DeliveryMethod.SEV)).titles())
                .contains("Відмітка про доставку")
                .doesNotContain("Вага, г");
        assertThat(DispatchColumns.of(Optional.empty()).titles()).contains("Вид відправлення");
        for (DeliveryWay way : ShippedWays.ALL.all()) {
            ByteArrayOutputStream list = new ByteArrayOutputStream();
            DispatchBatch batch =
                    new DispatchBatch(1, "rada", "Рада", 2026, 7, DAY, "К", Optional.of(way), 0);
            DispatchListPages.print(batch, List.of(), list);
            assertThat(text(list.toByteArray())).contains(DispatchWords.list(Optional.of(way)));
        }
    }

    @Test
    public void batches_pagesAndDays_showTheirWay() {
        LocalDate day = LocalDate.of(2032, 3, 4);
        long institution = institution();
        List<Long> three = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            three.add(batches.create(institution, day, "u", "U"));
        }
        batches.create(institution, day.plusDays(1), "u", "U");
        DocumentId letter = DocumentId.create();
        dispatches.plan(letter, addressee("Перший"));
        dispatches.sent(dispatches.of(letter).get(0).id(), three.get(2), 1);
        List<DispatchBatch> page = batches.list(new BatchQuery(Optional.of(day), 0, 2));
        assertThat(page).extracting(DispatchBatch::id).containsExactly(three.get(2), three.get(1));
        assertThat(page.get(0).way()).contains(ShippedWays.POST);
        assertThat(page.get(1).way()).isEmpty();
        assertThat(batches.list(new BatchQuery(Optional.of(day), three.get(1), 2)))
                .extracting(DispatchBatch::id)
                .containsExactly(three.get(0));
        assertThat(dispatches.ofDay(day, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.document()).isEqualTo(letter));
        assertThat(dispatches.ofDay(day.plusDays(1), 10)).isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private long batch() {
        return batches.create(institution(), DAY, "registrar", "Олена Коваль");
    }

    private long institution() {
        return fixture.jdbc
                .sql("SELECT id FROM ce_institution WHERE code = 'rada'")
                .query(Long.class)
                .single();
    }

    private static Optional<DeliveryWay> way(DeliveryMethod method) {
        return ShippedWays.ALL.find(method);
    }

    private static Addressee addressee(String name) {
        return new Addressee(
                name,
                Optional.of("вул. Миру, 1, м. Зарічне, 51900"),
                Optional.empty(),
                Optional.empty(),
                ShippedWays.POST,
                Optional.of(PostalKind.REGISTERED));
    }
}
