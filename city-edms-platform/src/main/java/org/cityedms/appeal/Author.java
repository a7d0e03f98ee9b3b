package org.cityedms.appeal;

import java.util.List;
import java.util.Optional;

/**
 * Author of an appeal (автор звернення), or who asks for information (запитувач).
 *
 * @param name прізвище, ім'я, по батькові, the surname first; name of an organisation
 * @param address місце проживання
 * @param sex line of section 4 of the classifier
 * @param categories lines of section 7
 * @param socialStates lines of section 8
 */
public record Author(
        Optional<String> name,
        Optional<String> address,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> sex,
        List<String> categories,
        List<String> socialStates) {
    public static final int MAXIMUM_NAME = 150;
    public static final int MAXIMUM_ADDRESS = 300;
    public static final int MAXIMUM_PHONE = 50;
    public static final int MAXIMUM_EMAIL = 100;
    public static final int MAXIMUM_CATEGORIES = 10;
    public static final int MAXIMUM_SOCIAL_STATES = 5;

    public Author {
        categories = List.copyOf(categories);
        socialStates = List.copyOf(socialStates);
    }
}
