package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class FileNameTest {
    /**
     * Alfresco's cm:filename, which every name of a node must satisfy: this finds what it refuses.
     */
    private static final Pattern REFUSED =
            Pattern.compile(
                    "(.*[\\\"\\*\\\\\\>\\<\\?\\/\\:\\|]+.*)|(.*[\\.]?.*[\\.]+$)|(.*[ ]+$)",
                    Pattern.DOTALL);

    @Test
    public void numbered_ordinary_putsNumberFirst() {
        assertThat(FileName.numbered("01-21/57", "лист.pdf")).isEqualTo("01-21-57 лист.pdf");
        assertThat(FileName.numbered("01-21/57", "")).isEqualTo("01-21-57");
    }

    @Test
    public void clean_hostile_isOnlyAName() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\temp\\лист?.pdf")).isEqualTo("лист .pdf");
        assertThat(FileName.clean("..")).isEmpty();
        assertThat(FileName.clean(".htaccess. ")).isEqualTo("htaccess");
        assertThat(FileName.clean("a\u0000\u202eb.pdf")).isEqualTo("a b.pdf");
        assertThat(FileName.clean("лист 😀.pdf")).isEqualTo("лист 😀.pdf");
    }

    @Test
    public void numbered_long_keepsExtensionAndWholeCharacters() {
        String name = FileName.numbered("01-21/57", "😀".repeat(200) + ".pdf");
        assertThat(name).endsWith(".pdf").hasSizeBetween(250, 255);
        assertThat(name.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff)).isTrue();
    }

    @Property(trials = 2000)
    public void numbered_anything_isANameThatAlfrescoTakes(String original) {
        String name = FileName.numbered("01-21/57", original);
        assertThat(name).startsWith("01-21-57").hasSizeLessThanOrEqualTo(255);
        assertThat(REFUSED.matcher(name).matches()).isFalse();
        assertThat(name.chars().noneMatch(Character::isISOControl)).isTrue();
    }
}
