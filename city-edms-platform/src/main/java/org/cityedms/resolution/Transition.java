package org.cityedms.resolution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cityedms.deadline.Bilingual;
import org.cityedms.registration.Coded;

/**
 * The table of rights (таблиця прав): what can be done, in which state, and by whom. The check, the
 * matrix of tests and the table in docs/resolutions.md all come from here.
 */
public enum Transition implements Coded {
    PROPOSE(
            "propose",
            "подати на розгляд",
            "propose a review",
            Subject.DOCUMENT,
            List.of(),
            Actor.REGISTRY),
    RECORD_PAPER(
            "record-paper",
            "записати резолюцію з паперу",
            "record a resolution from paper",
            Subject.DOCUMENT,
            List.of(),
            Actor.REGISTRY),
    ENTER_POINTS(
            "enter-points",
            "внести пункти розпорядження чи рішення",
            "enter the points of an order or decision",
            Subject.DOCUMENT,
            List.of(),
            Actor.REGISTRY,
            Actor.HEAD),
    REMOVE_DOCUMENT_CONTROL(
            "remove-document-control",
            "зняти документ з контролю",
            "take a document off control",
            Subject.DOCUMENT,
            List.of(),
            Actor.AUTHOR,
            Actor.CONTROLLER),
    RESOLVE("resolve", "накласти резолюцію", "resolve", Subject.REVIEW, List.of(), Actor.HEAD),
    NOTE_REVIEW(
            "note-review",
            "ознайомитися без резолюції",
            "note without a resolution",
            Subject.REVIEW,
            List.of(),
            Actor.HEAD),
    RETURN_REVIEW(
            "return-review",
            "повернути реєстратору",
            "return to the registry",
            Subject.REVIEW,
            List.of(),
            Actor.HEAD),
    PREPARE(
            "prepare",
            "підготувати проєкт резолюції",
            "prepare a resolution",
            Subject.REVIEW,
            List.of(),
            Actor.ASSISTANT),
    RETURN_PREPARED(
            "return-prepared",
            "повернути проєкт помічникові",
            "send a prepared resolution back",
            Subject.REVIEW,
            List.of(),
            Actor.HEAD),
    WITHDRAW(
            "withdraw",
            "відкликати резолюцію",
            "withdraw a resolution",
            Subject.RESOLUTION,
            List.of(),
            Actor.AUTHOR,
            Actor.RECORDER),
    REMOVE_CONTROL(
            "remove-control",
            "зняти з контролю",
            "take off control",
            Subject.RESOLUTION,
            List.of(),
            Actor.AUTHOR,
            Actor.CONTROLLER),
    STOP_PERIODIC(
            "stop-periodic",
            "зупинити періодичне доручення",
            "stop a periodic task",
            Subject.RESOLUTION,
            List.of(),
            Actor.AUTHOR,
            Actor.CONTROLLER),
    CHANGE_PERIODIC(
            "change-periodic",
            "змінити правило періодичного доручення",
            "change the rule of a periodic task",
            Subject.RESOLUTION,
            List.of(),
            Actor.AUTHOR,
            Actor.CONTROLLER),
    PAUSE_PERIODIC(
            "pause-periodic",
            "призупинити періодичне доручення",
            "pause a periodic task",
            Subject.RESOLUTION,
            List.of(),
            Actor.AUTHOR,
            Actor.CONTROLLER),
    RESUME_PERIODIC(
            "resume-periodic",
            "поновити періодичне доручення",
            "resume a periodic task",
            Subject.RESOLUTION,
            List.of(),
            Actor.AUTHOR,
            Actor.CONTROLLER),
    SUB_RESOLVE(
            "sub-resolve",
            "накласти підрезолюцію",
            "sub-resolve",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.MAIN,
            Actor.CO),
    NOTE(
            "note",
            "ознайомитися",
            "take note",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.INFORMED),
    REPORT(
            "report",
            "подати звіт",
            "report",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.MAIN),
    PART(
            "part",
            "подати свою частину",
            "hand in a part",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.CO),
    ACCEPT(
            "accept",
            "прийняти звіт",
            "accept a report",
            Subject.TASK,
            List.of(TaskState.REPORTED),
            Actor.AUTHOR,
            Actor.CONTROLLER),
    RETURN(
            "return",
            "повернути на доопрацювання",
            "return a report",
            Subject.TASK,
            List.of(TaskState.REPORTED),
            Actor.AUTHOR,
            Actor.CONTROLLER),
    RETURN_PART(
            "return-part",
            "повернути частину співвиконавцю",
            "return a part",
            Subject.TASK,
            List.of(TaskState.DONE),
            Actor.MAIN_OF_POINT,
            Actor.AUTHOR),
    REQUEST_DEADLINE(
            "request-deadline",
            "просити про перенесення строку",
            "ask for another deadline",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.MAIN,
            Actor.CO),
    REQUEST_EXECUTOR(
            "request-executor",
            "просити про зміну виконавця",
            "ask for another executor",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.MAIN,
            Actor.CO),
    MOVE_DEADLINE(
            "move-deadline",
            "перенести строк",
            "move the deadline",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.AUTHOR),
    CHANGE_EXECUTOR(
            "change-executor",
            "змінити виконавця",
            "change the executor",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.AUTHOR),
    CHANGE_MAIN(
            "change-main",
            "змінити відповідального виконавця документа",
            "change the main executor of the document",
            Subject.TASK,
            List.of(TaskState.ASSIGNED),
            Actor.PRIMARY_HEAD);

    /** What a transition is of. */
    public enum Subject {
        DOCUMENT,
        REVIEW,
        RESOLUTION,
        TASK
    }

    private final String code;
    private final String uk;
    private final String en;
    private final Subject subject;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<TaskState> from;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, only copies
    private final Set<Actor> actors;

    Transition(
            String code,
            String uk,
            String en,
            Subject subject,
            List<TaskState> from,
            Actor first,
            Actor... others) {
        this.code = code;
        this.uk = uk;
        this.en = en;
        this.subject = subject;
        this.from = from;
        this.actors = EnumSet.of(first, others);
    }

    @Override
    public String code() {
        return code;
    }

    public Bilingual title() {
        return new Bilingual(uk, en);
    }

    public Subject subject() {
        return subject;
    }

    /** The states of a task that it may be made in; others have only one state to be in. */
    public List<TaskState> from() {
        return from;
    }

    /** Who may make it. */
    public Set<Actor> actors() {
        return EnumSet.copyOf(actors);
    }

    public boolean allowedTo(Actor actor) {
        return actors.contains(actor);
    }
}
