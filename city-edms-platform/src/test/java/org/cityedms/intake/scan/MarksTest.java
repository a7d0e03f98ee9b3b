package org.cityedms.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import org.cityedms.registration.DocumentId;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class MarksTest {
    private static final String ADDRESS = "https://sed.rada.gov.ua/alfresco/city-edms/";
    private final Marks ours = new Marks(() -> new byte[] {1, 2, 3});
    private final Marks others = new Marks(() -> new byte[] {4, 5, 6});
    private final DocumentId document = DocumentId.create();

    @Test
    public void separator_ofOurs_isKnown_andEachIsAnother() {
        assertThat(ours.isSeparator(ours.separator())).isTrue();
        assertThat(ours.separator()).isNotEqualTo(ours.separator());
    }

    @Test
    public void label_ofOurs_leadsToItsDocument_whateverAddressTheServerHasNow() {
        assertThat(ours.labelOf(ours.label(ADDRESS, document))).contains(document);
        assertThat(ours.labelOf(ours.label("http://10.0.0.5:8080/alfresco/city-edms/", document)))
                .contains(document);
    }

    @Test
    public void codesOfAnotherInstallation_areNotOurs() {
        assertThat(ours.isSeparator(others.separator())).isFalse();
        assertThat(ours.labelOf(others.label(ADDRESS, document))).isEmpty();
    }

    @Test
    public void codesThatWereTamperedWith_areNotOurs() {
        String label = ours.label(ADDRESS, document);
        assertThat(ours.labelOf(label.replace(document.value(), DocumentId.create().value())))
                .isEmpty();
        assertThat(ours.labelOf(label + "A")).isEmpty();
        String separator = ours.separator();
        char last = separator.charAt(separator.length() - 1);
        assertThat(
                        ours.isSeparator(
                                separator.substring(0, separator.length() - 1)
                                        + (last == 'A' ? 'B' : 'A')))
                .isFalse();
    }

    @Test
    public void codesOfEverydayLife_areNotOurs() {
        for (String foreign :
                new String[] {
                    "",
                    "4820000190244",
                    "https://bank.gov.ua/qr/QkNECjAwMg",
                    "https://diia.gov.ua/doc?id=1",
                    "CE1:SEP:ABCDEFGH:",
                    "CE1:DOC:" + document
                }) {
            assertThat(ours.isSeparator(foreign)).as(foreign).isFalse();
            assertThat(ours.labelOf(foreign)).as(foreign).isEmpty();
        }
    }

    @Property(trials = 200)
    public void noise_isNotOurs(String noise) {
        assertThat(ours.isSeparator(noise)).isFalse();
        assertThat(ours.isSeparator("CE1:SEP:" + noise)).isFalse();
        assertThat(ours.labelOf(ADDRESS + "#/documents/" + noise)).isEmpty();
    }
}
