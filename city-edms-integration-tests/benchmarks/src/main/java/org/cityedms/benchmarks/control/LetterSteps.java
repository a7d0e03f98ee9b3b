package org.cityedms.benchmarks.control;

import java.util.ArrayList;
import java.util.List;

/** What happens to a letter, in its order, by its size and its fate. */
final class LetterSteps {
    private static final int LATER = 20;
    private static final String DONE = "done";
    private static final String ASSIGNED = "assigned";

    private final Letter letter;
    private final Cast cast;
    private final Size size;
    private final List<Letter.Step> steps = new ArrayList<>();

    LetterSteps(Letter letter, Cast cast, Size size, Fate fate) {
        this.letter = letter;
        this.cast = cast;
        this.size = size;
        add("register", cast.registrar(), letter::register);
        add("propose", cast.registrar(), () -> letter.propose(""));
        if (fate != Fate.PROPOSED) {
            resolved(fate);
        }
    }

    List<Letter.Step> all() {
        return steps;
    }

    private void add(String name, Person person, Letter.Work work) {
        steps.add(new Letter.Step(name, person, "", !name.equals("withdraw"), work));
    }

    private void act(String part, Person person, String act, String text, String after) {
        act(part, person, act, () -> letter.act(part, act, text, null, after));
    }

    private void act(String part, Person person, String act, Letter.Work work) {
        steps.add(new Letter.Step(act, person, part, false, work));
    }

    private void resolved(Fate fate) {
        add("resolve", cast.head(), () -> letter.resolve("", ofHead()));
        if (fate == Fate.RESOLVED_ANEW) {
            add("withdraw", cast.head(), letter::withdraw);
            add("resolve", cast.head(), () -> letter.resolve("-anew", ofHead()));
        }
        if (fate != Fate.GIVEN) {
            passedOn(fate);
        }
    }

    private List<Letter.Part> ofHead() {
        List<Letter.Part> parts = new ArrayList<>();
        parts.add(new Letter.Part("main", cast.main(), "main"));
        if (size != Size.SMALL) {
            parts.add(new Letter.Part("co", cast.co(), "co"));
        }
        parts.add(new Letter.Part("informed", cast.informed(), "info"));
        return parts;
    }

    private List<Letter.Part> ofMain() {
        List<Letter.Part> parts = new ArrayList<>();
        parts.add(new Letter.Part("first", cast.ofFirst(0), "main"));
        parts.add(new Letter.Part("second", cast.ofFirst(1), "co"));
        if (size == Size.LARGE) {
            parts.add(new Letter.Part("third", cast.ofFirst(2), "info"));
        }
        return parts;
    }

    private void passedOn(Fate fate) {
        add("pass-on", cast.main(), () -> letter.passOn("main", ofMain()));
        if (size == Size.LARGE) {
            List<Letter.Part> deepest =
                    List.of(new Letter.Part("deepest", cast.ofFirst(3), "main"));
            add("pass-on", cast.ofFirst(0), () -> letter.passOn("first", deepest));
        }
        if (size != Size.SMALL) {
            List<Letter.Part> ofCo = List.of(new Letter.Part("other", cast.ofSecond(), "main"));
            add("pass-on", cast.co(), () -> letter.passOn("co", ofCo));
        }
        act("second", cast.ofFirst(1), "part", "Пропозиції подано.", DONE);
        if (fate != Fate.RUNNING) {
            worked(fate);
        }
    }

    private void worked(Fate fate) {
        act("informed", cast.informed(), "note", null, "noted");
        if (size == Size.LARGE) {
            act("third", cast.ofFirst(2), "note", null, "noted");
            act("deepest", cast.ofFirst(3), "report", "Обстеження проведено.", DONE);
        }
        act("first", cast.ofFirst(0), "report", "Проєкт відповіді підготовлено.", DONE);
        if (size != Size.SMALL) {
            act("other", cast.ofSecond(), "report", "Довідку складено.", DONE);
            act("co", cast.co(), "part", "Довідку надано.", DONE);
        }
        if (fate == Fate.ASKED || fate == Fate.DONE_LATER) {
            act(
                    "main",
                    cast.main(),
                    "request-deadline",
                    () -> letter.act("main", "request-deadline", "Потрібен час.", LATER, ASSIGNED));
        }
        if (fate == Fate.DONE_LATER) {
            act("main", cast.head(), "grant", null, ASSIGNED);
        }
        if (fate != Fate.ASKED) {
            reported(fate);
        }
    }

    private void reported(Fate fate) {
        boolean controlled = letter.controlled();
        String after = controlled ? "reported" : DONE;
        act("main", cast.main(), "report", "Виконано, відповідь надано.", after);
        if (!controlled || fate == Fate.REPORTED) {
            return;
        }
        if (fate == Fate.RETURNED || fate == Fate.DONE_AFTER_RETURN) {
            act("main", cast.controller(), "return", "Додайте копію відповіді.", ASSIGNED);
        }
        if (fate == Fate.DONE_AFTER_RETURN) {
            act("main", cast.main(), "report", "Копію додано.", after);
        }
        if (fate.done()) {
            act("main", cast.controller(), "accept", null, DONE);
        }
    }
}
