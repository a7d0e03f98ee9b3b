package org.cityedms.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ClassifierTableTest {
    private static final ClassifierItem OWN =
            new ClassifierItem(
                    ClassifierSection.CATEGORY,
                    "7.23",
                    "=Своя",
                    false,
                    Optional.of(LocalDate.of(2026, 1, 1)),
                    Optional.of(LocalDate.of(2026, 12, 31)),
                    ClassifierSource.OWN);

    @Test
    public void print_readBack_isTheSame() {
        List<ClassifierItem> shipped = ShippedClassifier.load().items();
        assertThat(
                        ClassifierTable.changes(
                                shipped, ClassifierTable.read(ClassifierTable.print(shipped))))
                .isEmpty();
    }

    @Test
    public void print_nameThatIsAFormula_isDisarmedAndComesBack() {
        String table = ClassifierTable.print(List.of(OWN));
        assertThat(table).contains("\t'=Своя\tno\t2026-01-01\t2026-12-31\town\n");
        assertThat(items(table)).containsExactly(OWN);
    }

    @Test
    public void print_nameWithMarksAtItsEnds_comesBack() {
        for (String name : List.of("\"Гаряча лінія\"", "\"А\" і \"Б\"", "Фонд \"Дім\"")) {
            ClassifierItem item =
                    new ClassifierItem(
                            OWN.section(),
                            OWN.code(),
                            name,
                            OWN.active(),
                            OWN.validFrom(),
                            OWN.validUntil(),
                            OWN.source());
            assertThat(items(ClassifierTable.print(List.of(item)))).containsExactly(item);
        }
    }

    @Test
    public void read_fromASpreadsheet_takesItsMarksAndLineEnds() {
        String table = "\uFEFFsection\tcode\tname\r\ncategory\t7.23\t\"Особа \"\"Х\"\"\"\r\n";
        assertThat(items(table))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.name()).isEqualTo("Особа \"Х\"");
                            assertThat(item.active()).isTrue();
                        });
    }

    @Test
    public void read_everythingWrong_tellsEachLine() {
        String table =
                """
                category\t7.1\tОдин
                розділ\t7.2\tДва
                category\tсім\t\tтак
                category\t7.3\tТри\tyes\t2026-02-01\t2026-01-01
                category\t7.1\tЗнову
                """;
        assertThatThrownBy(() -> ClassifierTable.read(table))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem().errors())
                                        .extracting(FieldError::field)
                                        .containsExactly(
                                                "lines.2.section",
                                                "lines.3.active",
                                                "lines.4.validUntil",
                                                "lines.5.code"));
    }

    @Test
    public void changes_knownLineOfAnotherSource_isNone() {
        List<ClassifierItem> today =
                List.of(
                        new ClassifierItem(
                                ClassifierSection.SIGN,
                                "2.1",
                                "Первинне",
                                true,
                                ClassifierSource.PUBLISHED));
        assertThat(ClassifierTable.changes(today, ClassifierTable.read("sign\t2.1\tПервинне")))
                .isEmpty();
        assertThat(ClassifierTable.changes(today, ClassifierTable.read("sign\t2.1\tПерше")))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.before()).isEqualTo(Optional.of(today.get(0))));
    }

    /** Somebody took the column out before uploading: what was closed does not open by that. */
    @Test
    public void changes_tableWithoutAColumn_leavesWhatItSays() {
        String three = "section\tcode\tname\ncategory\t7.23\tІнша\ncategory\t7.24\tНова\n";
        for (String table : List.of(three, three.substring(three.indexOf('\n') + 1))) {
            List<ClassifierTable.Change> changes = changes(table);
            assertThat(changes).hasSize(2);
            assertThat(changes.get(0).after())
                    .isEqualTo(
                            new ClassifierItem(
                                    OWN.section(),
                                    OWN.code(),
                                    "Інша",
                                    false,
                                    OWN.validFrom(),
                                    OWN.validUntil(),
                                    ClassifierSource.OWN));
            assertThat(changes.get(1).after().active()).isTrue();
            assertThat(changes.get(1).after().validFrom()).isEmpty();
        }
        assertThat(changes("category\t7.23\t=Своя")).isEmpty();
        assertThat(changes("category\t7.23\t=Своя\t")).isEmpty();
    }

    @Test
    public void changes_columnInAnotherPlace_isReadByItsHeading() {
        String table =
                "name\tsection\tvalidUntil\tcode\tactive\n=Своя\tcategory\t2027-12-31\t7.23\tyes\n";
        assertThat(changes(table))
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.after().active()).isTrue();
                            assertThat(change.after().validFrom()).isEqualTo(OWN.validFrom());
                            assertThat(change.after().validUntil())
                                    .contains(LocalDate.of(2027, 12, 31));
                        });
        assertThatThrownBy(() -> ClassifierTable.read("section\tname\nsign\tПервинне\n"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem().errors())
                                        .extracting(FieldError::field)
                                        .containsExactly("lines.1.code"));
    }

    @Test
    public void changes_emptyDay_takesTheDayAway_andDaysMustAgree() {
        assertThat(changes("category\t7.23\t=Своя\tno\t2026-01-01\t"))
                .singleElement()
                .satisfies(change -> assertThat(change.after().validUntil()).isEmpty());
        assertThatThrownBy(() -> changes("category\t7.23\t=Своя\tno\t2027-01-01"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem().errors())
                                        .extracting(FieldError::field)
                                        .containsExactly("lines.1.validUntil"));
    }

    private static List<ClassifierTable.Change> changes(String table) {
        return ClassifierTable.changes(List.of(OWN), ClassifierTable.read(table));
    }

    private static List<ClassifierItem> items(String table) {
        return ClassifierTable.read(table).stream().map(ClassifierLine::item).toList();
    }

    @Property(trials = 300)
    public void read_whateverTheText_answersOrRefuses(String text) {
        try {
            assertThat(ClassifierTable.read(text)).isNotEmpty();
        } catch (ProblemException e) {
            assertThat(e.problem().errors()).isNotEmpty();
        }
    }
}
