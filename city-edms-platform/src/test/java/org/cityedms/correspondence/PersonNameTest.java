package org.cityedms.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class PersonNameTest {
    @Test
    public void parse_fullName_surnameFirst() {
        PersonName name = PersonName.parse("  Ґалаган   Їжакевич-Юрченко Євген ").orElseThrow();
        assertThat(name.surname()).isEqualTo("Ґалаган");
        assertThat(name.letter()).isEqualTo("Ґ");
        assertThat(name).hasToString("Ґалаган Їжакевич-Юрченко Євген");
        assertThat(name.initials()).isEqualTo("Ґалаган Ї. Є.");
    }

    @Test
    public void parse_initialsWithoutSpace_areTwoNames() {
        PersonName name = PersonName.parse("коваль О.П.").orElseThrow();
        assertThat(name.letter()).isEqualTo("К");
        assertThat(name.initials()).isEqualTo("коваль О. П.");
    }

    @Test
    public void parse_noName_isNothing() {
        assertThat(PersonName.parse("")).isEmpty();
        assertThat(PersonName.parse("1234567890")).isEmpty();
        assertThat(PersonName.parse("Коваль 1234567890")).isEmpty();
        assertThat(PersonName.parse("«Дах»")).isEmpty();
    }

    @Property(trials = 500)
    public void parse_anything_neverFailsAndPrintsWhatItReadsAgain(String text) {
        PersonName.parse(text)
                .ifPresent(
                        name -> {
                            assertThat(PersonName.parse(name.toString())).contains(name);
                            assertThat(name.letter()).isNotEmpty();
                            assertThat(name.initials()).startsWith(name.surname());
                        });
    }
}
