package org.cityedms.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.junit.Test;

public class SmallAppealRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    public void classifier_shippedLines_areToldApartAndWhole() {
        ShippedClassifier shipped = ShippedClassifier.load();
        assertThat(shipped.asOf()).isEqualTo(LocalDate.of(2024, 5, 10));
        assertThat(shipped.items()).extracting(ClassifierItem::code).doesNotHaveDuplicates();
        assertThat(shipped.items())
                .extracting(ClassifierItem::section)
                .contains(ClassifierSection.values());
        assertThat(shipped.items()).extracting(ClassifierItem::name).doesNotHaveDuplicates();
        assertThat(Classifiers.shipped().find(ClassifierSection.SIGN, "2.3").orElseThrow().name())
                .isEqualTo("Дублетне");
    }

    @Test
    public void personName_howeverWritten_hasOneKey() {
        assertThat(PersonName.parse("Коваль Олена Петрівна").key())
                .isEqualTo(PersonName.parse(" КОВАЛЬ  о.п.").key())
                .isNotEqualTo(PersonName.parse("Коваль Ольга Іванівна").key());
        assertThat(PersonName.parse("Нечуй-Левицький Іван").brief())
                .isEqualTo("Нечуй-Левицький І.");
        assertThat(PersonName.parse("Мар’яненко О П").key())
                .isEqualTo(PersonName.parse("Мар'яненко О. П.").key());
        assertThat(PersonName.parse("  ").brief()).isEmpty();
    }

    @Test
    public void sameAuthor_oneTraceInCommon_isEnough() {
        Author author =
                new Author(
                        Optional.of("Коваль О.П."),
                        Optional.of("м. Зарічне, вул. Шкільна, буд. 5"),
                        Optional.of("+38 (050) 123-45-67"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of());
        assertThat(SameAuthor.likely(author, traces("12345, Шкільна 5, Зарічне, кв. 7", null)))
                .isTrue();
        assertThat(SameAuthor.likely(author, traces("вул. Нова, 1", "0501234567"))).isTrue();
        assertThat(SameAuthor.likely(author, traces("вул. Нова, 1", "0671112233"))).isFalse();
        assertThat(SameAuthor.likely(author, traces(null, null))).isTrue();
    }

    @Test
    public void sign_nothingEarlier_isFirst_andAmongManyAlikeMass() {
        assertThat(sign("1.1", List.of(), 0).sign()).isEqualTo("2.1");
        assertThat(sign("1.1", List.of(), 3).sign()).isEqualTo("2.1");
        assertThat(sign("1.1", List.of(), 4).sign()).isEqualTo("2.5");
    }

    @Test
    public void sign_stillConsidered_isDuplicate() {
        assertThat(sign("1.1", List.of(earlier(10, null)), 0).sign()).isEqualTo("2.3");
        assertThat(sign("1.4", List.of(earlier(60, null)), 0).sign()).isEqualTo("2.3");
    }

    @Test
    public void sign_termOver_isRepeated_andThenMultiple() {
        assertThat(sign("1.1", List.of(earlier(31, null)), 0).sign()).isEqualTo("2.2");
        assertThat(sign("1.1", List.of(earlier(40, "9.2"), earlier(90, "9.2")), 0).sign())
                .isEqualTo("2.4");
    }

    @Test
    public void sign_solvedInSubstance_saysSo() {
        SignSuggestion suggestion = sign("1.1", List.of(earlier(40, "9.1")), 0);
        assertThat(suggestion.sign()).isEqualTo("2.2");
        assertThat(suggestion.solved()).isTrue();
        assertThat(suggestion.previous()).isPresent();
    }

    @Test
    public void sign_otherQuestion_isFirst() {
        EarlierAppeal other =
                new EarlierAppeal(
                        DocumentId.create(), TODAY, "2.1", Set.of("100"), Optional.empty());
        assertThat(sign("1.1", List.of(other), 0).sign()).isEqualTo("2.1");
    }

    @Test
    public void copyCost_beyondTheFreePages_costsWholeKopecks() {
        CopyCost cost = new CopyCost(10, new BigDecimal("3328"));
        assertThat(cost.of(CopyFormat.A4, 10)).isEqualByComparingTo("0");
        assertThat(cost.page(CopyFormat.A4)).isEqualByComparingTo("6.65");
        assertThat(cost.of(CopyFormat.A4, 12)).isEqualByComparingTo("13.30");
        assertThat(cost.page(CopyFormat.SCAN)).isEqualByComparingTo("3.32");
        assertThat(cost.page(CopyFormat.A3)).isEqualByComparingTo("9.98");
        assertThat(cost.page(CopyFormat.SEPARATED)).isEqualByComparingTo("13.31");
    }

    @Test
    public void term_ofEachRecord_isItsLawsPreset() {
        Appeal appeal =
                Drafts.appeal(Drafts.author("Коваль О.П."))
                        .validated(new RecordContext(Classifiers.shipped(), false, TODAY));
        assertThat(TermOfCase.of(appeal, DocumentKind.APPEAL, TODAY).orElseThrow().preset())
                .isEqualTo("appeal");
        Appeal anonymous =
                Drafts.said(null, null, "no-authorship")
                        .validated(new RecordContext(Classifiers.shipped(), false, TODAY));
        assertThat(TermOfCase.of(anonymous, DocumentKind.APPEAL, TODAY)).isEmpty();
        assertThat(preset("life-or-liberty")).isEqualTo("information-request-urgent");
        assertThat(preset(null)).isEqualTo("information-request");
    }

    @Test
    public void term_ofADeputy_followsTheOfficeAndTheKind() {
        assertThat(deputy("local", null, DocumentKind.DEPUTY_APPEAL)).contains("deputy-appeal");
        assertThat(deputy("national", null, DocumentKind.DEPUTY_APPEAL)).contains("mp-appeal");
        assertThat(deputy("national", null, DocumentKind.DEPUTY_REQUEST)).contains("mp-request");
        assertThat(deputy("local", null, DocumentKind.DEPUTY_REQUEST)).isEmpty();
        assertThat(deputy("local", "2026-12-20", DocumentKind.DEPUTY_REQUEST))
                .contains("deputy-request");
    }

    private static Optional<String> deputy(String level, String answerBy, DocumentKind kind) {
        DeputyAppeal record =
                new DeputyAppealDraft(level, "Мельник Ірина", null, 8, null, "Про ремонт", answerBy)
                        .validated(new RecordContext(Classifiers.shipped(), false, TODAY));
        return TermOfCase.of(record, kind, TODAY).map(TermOfCase::preset);
    }

    private static String preset(String urgency) {
        InformationRequest request =
                new InformationRequestDraft(
                                "person",
                                Drafts.author("Коваль О.П."),
                                "Копія рішення",
                                "post",
                                urgency,
                                null,
                                null)
                        .validated(new RecordContext(Classifiers.shipped(), false, TODAY));
        return TermOfCase.of(request, DocumentKind.INFORMATION_REQUEST, TODAY)
                .orElseThrow()
                .preset();
    }

    private static SignSuggestion sign(String form, List<EarlierAppeal> earlier, int alike) {
        return SignSuggestion.of(form, Set.of("090"), earlier, alike, TODAY);
    }

    private static EarlierAppeal earlier(int daysAgo, String result) {
        return new EarlierAppeal(
                DocumentId.create(),
                TODAY.minusDays(daysAgo),
                "2.1",
                Set.of("090", "100"),
                Optional.ofNullable(result));
    }

    private static SameAuthor.Traces traces(String address, String phone) {
        return new SameAuthor.Traces(
                Optional.ofNullable(address), Optional.ofNullable(phone), Optional.empty());
    }
}
