package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Card of a personal reception (картка обліку особистого прийому громадян, Інструкція, постанова
 * КМУ від 14.04.1997 № 348).
 *
 * @param receivedOn дата прийому
 * @param official хто веде прийом
 * @param officialPost посада
 * @param visitor прізвище, ім'я, по батькові
 * @param repeated whether the visitor comes again on the same matter
 * @param question порушене питання
 * @param group its line of the classifier
 * @param instruction кому і що доручено
 * @param executor виконавець
 * @param result наслідки розгляду
 */
public record Reception(
        LocalDate receivedOn,
        String official,
        Optional<String> officialPost,
        String visitor,
        Optional<String> address,
        Optional<String> phone,
        List<String> categories,
        List<String> socialStates,
        boolean repeated,
        String question,
        String group,
        Optional<String> instruction,
        Optional<String> executor,
        Optional<String> result) {
    public static final int MAXIMUM_POST = 200;
    public static final int MAXIMUM_INSTRUCTION = 500;
    public static final int MAXIMUM_EXECUTOR = 300;
    public static final int MAXIMUM_RESULT = 1_000;

    public Reception {
        categories = List.copyOf(categories);
        socialStates = List.copyOf(socialStates);
    }

    /** The visitor by surname and initials, and nothing that leads to their door. */
    public Reception brief() {
        return new Reception(
                receivedOn,
                official,
                officialPost,
                PersonName.parse(visitor).brief(),
                Optional.empty(),
                Optional.empty(),
                categories,
                socialStates,
                repeated,
                question,
                group,
                instruction,
                executor,
                result);
    }

    /** The appeal that it becomes: form «на особистому прийомі». */
    public AppealDraft appeal(String kind, Boolean signed) {
        return new AppealDraft(
                ClassifierCodes.FORM_RECEPTION,
                repeated ? ClassifierCodes.SIGN_REPEATED : ClassifierCodes.SIGN_FIRST,
                kind,
                null,
                signed == null ? ClassifierCodes.TYPE_ORAL : ClassifierCodes.TYPE_LETTER,
                List.of(
                        new AuthorDraft(
                                visitor,
                                address.orElse(null),
                                phone.orElse(null),
                                null,
                                null,
                                categories,
                                socialStates)),
                null,
                signed,
                List.of(new QuestionDraft(question, group)),
                null,
                null,
                null);
    }
}
