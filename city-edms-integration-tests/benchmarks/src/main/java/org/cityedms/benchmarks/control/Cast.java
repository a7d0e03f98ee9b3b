package org.cityedms.benchmarks.control;

import java.util.List;

/**
 * Who has a part in a letter.
 *
 * @param head who resolves
 * @param first of whoever is the main executor
 * @param second of the co-executor
 * @param turn makes different people of a department take part
 */
record Cast(
        Person registrar,
        Person head,
        Person controller,
        Department first,
        Department second,
        Person informed,
        long turn) {
    /** Beyond the places of those of the first department, so that no two have one title. */
    private static final int OTHER = 4;

    Person main() {
        return first.head();
    }

    Person co() {
        return second.head();
    }

    /** Somebody of the main executor's department. */
    Person ofFirst(int n) {
        return first.staff(turn + n);
    }

    /** Somebody of the co-executor's department. */
    Person ofSecond() {
        return second.staff(turn + OTHER);
    }

    /** All of them, always in the same order, nobody twice. */
    List<Person> people() {
        return List.of(
                registrar,
                head,
                controller,
                main(),
                co(),
                informed,
                ofFirst(0),
                ofFirst(1),
                ofFirst(2),
                ofFirst(3),
                ofSecond());
    }
}
