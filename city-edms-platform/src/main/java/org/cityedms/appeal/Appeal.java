package org.cityedms.appeal;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Authorship;
import org.cityedms.registration.DocumentId;

/**
 * What is recorded of an appeal (звернення громадян) by the classifier. Made by {@link
 * AppealDraft#validated}, or read back from where that was stored.
 *
 * @param form line of section 1 of the classifier: форма надходження
 * @param sign of section 2: ознака надходження
 * @param kind of section 3: вид
 * @param subject of section 5: суб'єкт
 * @param type of section 6: тип
 * @param authors автори, the first one first; nobody where authorship cannot be told
 * @param signers how many signed
 * @param signed whether anyone did
 * @param questions порушені питання
 * @param dismissal why it is not considered
 * @param previous the same person's earlier appeal
 * @param simple whether it needs no study, and so is due in fifteen days
 * @param result of section 9: результат розгляду
 */
public record Appeal(
        String form,
        String sign,
        String kind,
        String subject,
        String type,
        List<Author> authors,
        int signers,
        boolean signed,
        List<Question> questions,
        Optional<Dismissal> dismissal,
        Optional<DocumentId> previous,
        boolean simple,
        Optional<String> result)
        implements CaseRecord {
    public static final int MAXIMUM_AUTHORS = 50;
    public static final int MAXIMUM_SIGNERS = 1_000_000;
    public static final int MAXIMUM_QUESTIONS = 30;

    /** What a card says where nobody signed (КМУ № 348: відмітка «БП»). */
    public static final String UNSIGNED = "Без підпису";

    public Appeal {
        authors = List.copyOf(authors);
        questions = List.copyOf(questions);
    }

    /**
     * What its number tells of the author (КМУ № 348). One that was signed but does not say where
     * the author lives is anonymous to the law, and numbered under the surname all the same.
     */
    public Authorship authorship() {
        if (subject.equals(ClassifierCodes.SUBJECT_COLLECTIVE)) {
            return Authorship.COLLECTIVE;
        }
        boolean named = signed && authors.stream().findFirst().flatMap(Author::name).isPresent();
        return subject.equals(ClassifierCodes.SUBJECT_ANONYMOUS) && !named
                ? Authorship.UNSIGNED
                : Authorship.NAMED;
    }

    @Override
    public String correspondent() {
        String first =
                authors.stream()
                        .findFirst()
                        .flatMap(Author::name)
                        .map(name -> PersonName.parse(name).brief())
                        .orElse(UNSIGNED);
        return subject.equals(ClassifierCodes.SUBJECT_COLLECTIVE)
                ? first + " та інші (" + signers + ")"
                : first;
    }
}
