package org.cityedms.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Authorship;
import org.cityedms.registration.DocumentKind;
import org.junit.Test;

public class AppealDraftTest {
    private static final RecordContext PAPER =
            new RecordContext(Classifiers.shipped(), false, LocalDate.of(2026, 11, 26));
    private static final RecordContext ELECTRONIC =
            new RecordContext(Classifiers.shipped(), true, LocalDate.of(2026, 11, 26));

    @Test
    public void validated_oneAuthor_isIndividualFirstLetter() {
        Appeal appeal = Drafts.appeal(Drafts.author("Коваль Олена Петрівна")).validated(PAPER);
        assertThat(appeal.sign()).isEqualTo("2.1");
        assertThat(appeal.subject()).isEqualTo("5.1");
        assertThat(appeal.type()).isEqualTo("6.2");
        assertThat(appeal.correspondent()).isEqualTo("Коваль О. П.");
        assertThat(appeal.result()).isEmpty();
        assertThat(appeal.authorship()).isEqualTo(Authorship.NAMED);
    }

    @Test
    public void validated_twoAuthors_isCollectiveAndNamesTheFirst() {
        Appeal appeal =
                Drafts.appeal(Drafts.author("Коваль О.П."), Drafts.author("Бондар Іван"))
                        .validated(PAPER);
        assertThat(appeal.subject()).isEqualTo("5.2");
        assertThat(appeal.signers()).isEqualTo(2);
        assertThat(appeal.correspondent()).isEqualTo("Коваль О. П. та інші (2)");
        assertThat(appeal.authorship()).isEqualTo(Authorship.COLLECTIVE);
    }

    @Test
    public void validated_collectiveSaidOfOne_isRefused() {
        assertThat(faults(Drafts.said("5.2", null, null, Drafts.author("Коваль О.П.")), PAPER))
                .containsExactly("subject:appeal-subject");
    }

    @Test
    public void validated_withoutAuthor_isRefusedUntilSaidToBeAnonymous() {
        assertThat(faults(Drafts.said(null, null, null), PAPER))
                .containsExactly("dismissal:appeal-no-authorship");
        Appeal appeal = Drafts.said(null, null, "no-authorship").validated(PAPER);
        assertThat(appeal.subject()).isEqualTo("5.3");
        assertThat(appeal.result()).contains("9.6");
        assertThat(appeal.correspondent()).isEqualTo("Без підпису");
        assertThat(appeal.authorship()).isEqualTo(Authorship.UNSIGNED);
    }

    @Test
    public void validated_withoutResidence_isAnonymous() {
        AuthorDraft homeless = new AuthorDraft("Коваль О.П.", null, null, null, null, null, null);
        assertThat(faults(Drafts.appeal(homeless), PAPER))
                .containsExactly("dismissal:appeal-no-residence");
        Appeal appeal = Drafts.said(null, null, "no-residence", homeless).validated(PAPER);
        assertThat(appeal.subject()).isEqualTo("5.3");
        assertThat(appeal.authorship()).as("signed").isEqualTo(Authorship.NAMED);
    }

    @Test
    public void validated_unsigned_isAnonymousOnPaperOnly() {
        AppealDraft unsigned = Drafts.said(null, false, null, Drafts.author("Коваль О.П."));
        assertThat(faults(unsigned, PAPER)).containsExactly("dismissal:appeal-not-signed");
        assertThat(unsigned.validated(ELECTRONIC).subject()).isEqualTo("5.1");
        Appeal taken =
                Drafts.said(null, false, "not-signed", Drafts.author("Коваль О.П."))
                        .validated(PAPER);
        assertThat(taken.authorship()).isEqualTo(Authorship.UNSIGNED);
    }

    @Test
    public void validated_anonymousSaidOfASignedLetter_isRefused() {
        AppealDraft signed = Drafts.said(null, null, "no-authorship", Drafts.author("Коваль О.П."));
        assertThat(faults(signed, PAPER)).containsExactly("dismissal:appeal-not-anonymous");
    }

    @Test
    public void validated_solvedBefore_wantsTheEarlierAppeal() {
        AppealDraft solved = Drafts.said(null, null, "solved", Drafts.author("Коваль О.П."));
        assertThat(faults(solved, PAPER)).containsExactly("previous:required");
    }

    @Test
    public void validated_everythingWrong_tellsAllAtOnce() {
        AppealDraft wrong =
                new AppealDraft(
                        "2.1",
                        "2.9",
                        null,
                        null,
                        null,
                        List.of(
                                new AuthorDraft(
                                        "Коваль",
                                        "Адреса",
                                        "телефон",
                                        "не пошта",
                                        "5.1",
                                        List.of("7.99"),
                                        List.of("8.99"))),
                        null,
                        null,
                        List.of(new QuestionDraft(" ", "11")),
                        null,
                        "12",
                        null);
        assertThat(faults(wrong, PAPER))
                .containsExactlyInAnyOrder(
                        "form:not-in-list",
                        "kind:required",
                        "sign:not-in-list",
                        "authors.0.phone:invalid",
                        "authors.0.email:invalid",
                        "authors.0.sex:not-in-list",
                        "authors.0.categories:not-in-list",
                        "authors.0.socialStates:not-in-list",
                        "questions.0.text:required",
                        "questions.0.group:not-in-list",
                        "previous:invalid");
    }

    @Test
    public void fits_onlyRegistersOfAppeals() {
        AppealDraft draft = Drafts.appeal(Drafts.author("Коваль"));
        assertThat(draft.fits(DocumentKind.APPEAL)).isTrue();
        assertThat(draft.fits(DocumentKind.INCOMING)).isFalse();
    }

    private static List<String> faults(AppealDraft draft, RecordContext context) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> draft.validated(context));
        return refused.problem().errors().stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }
}
