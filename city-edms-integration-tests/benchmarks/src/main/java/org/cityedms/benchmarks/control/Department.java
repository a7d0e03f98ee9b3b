package org.cityedms.benchmarks.control;

import java.util.List;

/** A unit with whoever heads it and its people. */
record Department(Person head, List<Person> staff) {

    /** One of the people, in turns. */
    Person staff(long n) {
        return staff.get((int) (n % staff.size()));
    }
}
