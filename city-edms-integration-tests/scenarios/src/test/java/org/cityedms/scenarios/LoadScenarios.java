package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class LoadScenarios {

    private static final int REGISTRARS = 8;
    private static final int LETTERS = 100;

    @Rule public final Acs acs = new Acs();

    @Test
    public void aHundredLettersByEightRegistrarsAtOnceHaveNoGapAndNoDuplicate() throws Exception {
        String code = Registers.create(acs);
        List<AcsClient> registrars = new ArrayList<>();
        for (int i = 0; i < REGISTRARS; i++) {
            registrars.add(acs.newPerson(Acs.USERS, Acs.REGISTRARS));
        }
        Set<String> documents = ConcurrentHashMap.newKeySet();
        List<Integer> ordinals =
                atOnce(
                        LETTERS,
                        i -> {
                            AcsClient registrar = registrars.get(i % REGISTRARS);
                            JsonNode letter = Letters.register(registrar, code, "Лист " + i);
                            documents.add(Letters.id(letter));
                            return Letters.ordinal(letter);
                        });
        assertThat(ordinals)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, LETTERS).boxed().toList());
        assertThat(documents).hasSize(LETTERS);
        assertThat(Registers.entries(acs.registrar(), code))
                .extracting(entry -> entry.path("ordinal").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LETTERS).boxed().toList());
        assertThat(Registers.get(acs.registrar(), code).path("entries").asInt()).isEqualTo(LETTERS);
    }

    /** Their first papers of the month come at once: no folder of the title is there yet. */
    @Test
    public void registersOfOneTitleAndIndexDoNotMeetInAFolder() throws Exception {
        String title = "Однакова назва " + Registers.newCode();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            codes.add(
                    Registers.create(
                            acs, Registers.settings(Registers.newCode()).put("title", title)));
        }
        List<String> folders =
                atOnce(
                        12,
                        i -> {
                            JsonNode letter =
                                    Letters.register(
                                            acs.registrar(), codes.get(i % 4), "Лист " + i);
                            return acs.admin()
                                    .get(
                                            "/api/-default-/public/alfresco/versions/1/nodes/"
                                                    + Letters.id(letter))
                                    .expect(200)
                                    .json()
                                    .at("/entry/parentId")
                                    .asText();
                        });
        assertThat(Set.copyOf(folders)).hasSize(4);
        for (String code : codes) {
            assertThat(Registers.numbers(acs.registrar(), code, ""))
                    .containsExactly("01-99/3", "01-99/2", "01-99/1");
        }
    }

    @Test
    public void refusedLettersBetweenTheOthersLeaveNoGap() throws Exception {
        String code = Registers.create(acs);
        atOnce(
                40,
                i -> {
                    String summary = i % 2 == 0 ? "Лист " + i : "ї".repeat(151);
                    int expected = i % 2 == 0 ? 201 : 422;
                    Letters.send(acs.registrar(), code, Letters.card(summary)).expect(expected);
                    return i;
                });
        assertThat(Registers.entries(acs.registrar(), code))
                .extracting(entry -> entry.path("ordinal").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    public void oneKeySentTwentyTimesAtOnceIsOneLetter() throws Exception {
        String code = Registers.create(acs);
        String key = UUID.randomUUID().toString();
        List<String> documents =
                atOnce(
                        20,
                        i -> {
                            Reply reply =
                                    acs.registrar()
                                            .post(
                                                    Letters.DOCUMENTS,
                                                    Letters.form(code, Letters.card("Лист")),
                                                    "Idempotency-Key",
                                                    key);
                            assertThat(reply.status()).as(reply.toString()).isIn(200, 201);
                            return Letters.id(reply.json());
                        });
        assertThat(Set.copyOf(documents)).hasSize(1);
        assertThat(Registers.get(acs.registrar(), code).path("entries").asInt()).isEqualTo(1);
    }

    @Test
    public void registersDoNotWaitForEachOther() throws Exception {
        String first = Registers.create(acs);
        String second = Registers.create(acs);
        atOnce(
                24,
                i -> Letters.register(acs.registrar(), i % 2 == 0 ? first : second, "Лист " + i));
        assertThat(Registers.get(acs.registrar(), first).path("entries").asInt()).isEqualTo(12);
        assertThat(Registers.get(acs.registrar(), second).path("entries").asInt()).isEqualTo(12);
    }

    @FunctionalInterface
    private interface Work<T> {
        T of(int index) throws Exception;
    }

    /** All of them wait at the gate and run together. */
    private static <T> List<T> atOnce(int count, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CountDownLatch gate = new CountDownLatch(1);
        try {
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int index = i;
                Callable<T> call =
                        () -> {
                            gate.await();
                            return work.of(index);
                        };
                results.add(threads.submit(call));
            }
            gate.countDown();
            List<T> values = new ArrayList<>();
            for (Future<T> result : results) {
                values.add(result.get());
            }
            return values;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
