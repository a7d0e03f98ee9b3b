package org.cityedms.benchmarks.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cityedms.benchmarks.registers.SampleLetter;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.ProposalDraft;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskView;
import org.cityedms.resolution.TermDraft;

/**
 * One letter on its way: registered, put before a head, resolved, passed on, reported, accepted.
 * Each step is made by the person whose it is, who opens the task's page before, as in the client.
 */
final class Letter {
    private static final int WORKING_DAYS = 10;
    private static final int DAYS_PASSED_ON = 5;
    private static final int CONTROLLED_OF = 3;

    private final Desk desk;
    private final Cast cast;
    private final long n;
    private final String day;
    private final List<Step> steps;
    private final Map<String, Given> given = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final List<Given> withdrawn = new ArrayList<>();
    private volatile DocumentId document;
    private volatile long review;
    private volatile long resolution;

    Letter(Desk desk, Cast cast, long n, String day, Size size, Fate fate) {
        this.desk = desk;
        this.cast = cast;
        this.n = n;
        this.day = day;
        this.steps = List.copyOf(new LetterSteps(this, cast, size, fate).all());
    }

    List<Step> steps() {
        return steps;
    }

    DocumentId document() {
        return document;
    }

    /** What is expected to stand, by what was answered. */
    List<Given> given() {
        List<Given> all = new ArrayList<>(withdrawn);
        all.addAll(given.values());
        return all;
    }

    boolean controlled() {
        return n / Size.values().length % CONTROLLED_OF != 0;
    }

    /** What all keys of its requests begin with. */
    String keys() {
        return desk.register() + "-" + n + "-";
    }

    private Optional<RequestKey> key(String step) {
        return Optional.of(RequestKey.parse(keys() + step));
    }

    void register() {
        NewDocument draft =
                new NewDocument(
                        desk.register(),
                        SampleLetter.of(n, day).draft(),
                        Optional.empty(),
                        key("register"));
        DocumentId made = desk.registration().register(draft).document();
        if (document != null && !document.equals(made)) {
            throw new IllegalStateException("registered twice: " + document + " and " + made);
        }
        document = made;
    }

    void propose(String again) {
        ProposalDraft draft =
                new ProposalDraft(Long.toString(cast.head().post()), "Прошу розглянути");
        review = desk.resolutions().propose(document, draft, key("propose" + again)).value().id();
    }

    /** The head's own resolution. */
    void resolve(String again, List<Part> parts) {
        ResolutionDraft draft =
                new ResolutionDraft(
                        Long.toString(review),
                        null,
                        null,
                        null,
                        null,
                        "До виконання. Про результати доповісти.",
                        controlled(),
                        controlled() ? Long.toString(cast.controller().post()) : null,
                        List.of(point(parts, WORKING_DAYS, "working-days")),
                        null);
        resolution = note(draft, "resolve" + again, 0, parts);
    }

    void withdraw() {
        int version = desk.resolutions().resolution(resolution).resolution().version();
        StepDraft draft = new StepDraft("withdraw", version, null, "Помилково обрано виконавців.");
        desk.resolutions().act(resolution, draft, key("withdraw"));
        given.values().forEach(task -> withdrawn.add(task.in("withdrawn")));
        given.clear();
    }

    /** An executor passes on what they were given. */
    void passOn(String from, List<Part> parts) {
        Given task = given.get(from);
        ResolutionDraft draft =
                new ResolutionDraft(
                        null,
                        Long.toString(task.id()),
                        null,
                        null,
                        null,
                        "Опрацювати та подати пропозиції.",
                        false,
                        null,
                        List.of(point(parts, DAYS_PASSED_ON, "calendar-days")),
                        null);
        note(draft, "pass-on-" + from, task.id(), parts);
    }

    private long note(ResolutionDraft draft, String step, long parent, List<Part> parts) {
        ResolutionView view = desk.resolutions().resolve(document, draft, key(step)).value();
        for (Part part : parts) {
            Task task =
                    view.tasks().stream()
                            .map(TaskView::task)
                            .filter(one -> one.executor().post() == part.person().post())
                            .findFirst()
                            .orElseThrow();
            Given made =
                    new Given(
                            task.id(),
                            parent,
                            part.person().post(),
                            part.role(),
                            task.state().code());
            Given before = given.put(part.name(), made);
            if (before != null && before.id() != made.id()) {
                throw new IllegalStateException("given twice: " + before + " and " + made);
            }
        }
        return view.resolution().id();
    }

    private static PointDraft point(List<Part> parts, int days, String kind) {
        List<PointDraft.ExecutorDraft> executors = new ArrayList<>();
        for (Part part : parts) {
            executors.add(
                    new PointDraft.ExecutorDraft(
                            Long.toString(part.person().post()), part.role(), null));
        }
        return new PointDraft(null, null, new TermDraft(kind, null, null, days), executors);
    }

    /** Opens the page of a task, which tells its version. */
    void open(String part) {
        Given task = given.get(part);
        seen.put(part, desk.resolutions().task(task.id()).task().task().version());
    }

    void act(String part, String act, String text, Integer days, String after) {
        Given task = given.get(part);
        int version = seen.get(part);
        TermDraft term = days == null ? null : new TermDraft("calendar-days", null, null, days);
        TaskActDraft draft = new TaskActDraft(act, version, null, text, null, null, term, null);
        Task done =
                desk.resolutions()
                        .act(task.id(), draft, key(act + "-" + part + "-" + version))
                        .task()
                        .task();
        if (!done.state().code().equals(after)) {
            throw new IllegalStateException(act + " led to " + done.state() + ", not " + after);
        }
        given.put(part, task.in(after));
    }

    /** Somebody who gets a task. */
    record Part(String name, Person person, String role) {}

    /**
     * What one person does with the letter.
     *
     * @param part whose task it is about; empty where it is about none
     * @param keyed whether the request can be sent again, with the same key
     */
    record Step(String name, Person person, String part, boolean keyed, Work work) {
        boolean opens() {
            return !part.isEmpty();
        }
    }

    /** Done as the person. */
    interface Work {
        void run();
    }
}
