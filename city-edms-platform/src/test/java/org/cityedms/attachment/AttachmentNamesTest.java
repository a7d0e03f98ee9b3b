package org.cityedms.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class AttachmentNamesTest {
    private final AttachmentNames names = new AttachmentNames(List.of("Кошторис.pdf"));

    @Test
    public void free_takenName_getsANumberBeforeTheExtension() {
        assertThat(names.free("кошторис.PDF")).isEqualTo("кошторис (2).PDF");
        assertThat(names.free("кошторис.pdf")).isEqualTo("кошторис (3).pdf");
        assertThat(names.free("схема")).isEqualTo("схема");
        assertThat(names.free("схема")).isEqualTo("схема (2)");
    }

    @Test
    public void free_path_isCutOff() {
        assertThat(names.free("C:\\Мої документи\\акт.docx")).isEqualTo("акт.docx");
        assertThat(names.free("../../etc/passwd")).isEqualTo("passwd");
    }

    @Test
    public void free_nothingLeft_isCalledAnnex() {
        assertThat(names.free("***")).isEqualTo("Додаток");
        assertThat(names.free("")).isEqualTo("Додаток (2)");
    }

    @Test
    public void free_longName_keepsItsExtension() {
        String name = names.free("д".repeat(400) + ".pdf");
        assertThat(name).hasSizeLessThanOrEqualTo(210).endsWith("д.pdf");
    }

    /** Whatever files are called, no two names are alike and none has a path. */
    @Property(trials = 200)
    public void free_anything_isUniqueAndPlain(List<String> wished) {
        AttachmentNames fresh = new AttachmentNames(List.of());
        Set<String> seen = new HashSet<>();
        for (String one : wished) {
            String name = fresh.free(one);
            assertThat(name).isNotEmpty().doesNotContain("/", "\\");
            assertThat(name.length()).isLessThanOrEqualTo(255);
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }
}
