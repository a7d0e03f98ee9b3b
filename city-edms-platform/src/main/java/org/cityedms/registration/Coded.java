package org.cityedms.registration;

import java.util.Optional;

/** A value of a closed list, known outside the program by its code. */
public interface Coded {
    String code();

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
