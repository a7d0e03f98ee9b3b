package org.cityedms.dispatch.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.dispatch.EnvelopeSize;
import org.cityedms.dispatch.PostalKind;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ShippedWays;
import org.junit.Test;

/** Where letters stand on envelopes, measured in what is printed. */
public class EnvelopePagesTest {
    private static final float MARGIN = 12 * 72 / 25.4f;
    private static final String OFFICE = "м. Зарічне, площа Ринок, 1, 12345";

    @Test
    public void print_shortAddress_isWrittenLarge() throws IOException {
        List<TextPosition> letters =
                addressee(EnvelopeSize.DL, "Коваль Олена", "вул. Шкільна, 5, м. Зарічне, 54321");
        assertThat(text(letters)).isEqualTo("Коваль Оленавул. Шкільна, 5, м. Зарічне, 54321");
        assertThat(letters).allSatisfy(each -> assertThat(each.getFontSizeInPt()).isEqualTo(12));
    }

    @Test
    public void print_longestNameAndAddress_staysInTheBoxOfEachSize() throws IOException {
        String name = words("Управління житлово-комунального господарства ", 300);
        String address = words("вул. Героїв Небесної Сотні, 125, ", 293) + ", 54321";
        for (EnvelopeSize size : EnvelopeSize.values()) {
            List<TextPosition> letters = addressee(size, name, address);
            assertThat(text(letters).replace(" ", ""))
                    .as(size.code())
                    .isEqualTo((name + address).replace(" ", ""));
            assertInside(size, letters);
        }
    }

    @Test
    public void print_widestLetters_areCutWithTheIndexKept() throws IOException {
        for (EnvelopeSize size : EnvelopeSize.values()) {
            List<TextPosition> letters =
                    addressee(size, "Щ".repeat(300), "Ж".repeat(294) + " 54321");
            assertInside(size, letters);
            assertThat(text(letters)).as(size.code()).contains("54321");
        }
        assertThat(text(addressee(EnvelopeSize.DL, "Щ".repeat(300), "Ж".repeat(294) + " 54321")))
                .matches("Щ+…Ж+… 54321");
        assertThat(text(addressee(EnvelopeSize.DL, "Щ".repeat(300), "54321 " + "Ж".repeat(294))))
                .as("not twice")
                .matches("Щ+…54321 ?Ж+…");
    }

    @Test
    public void print_longestSender_keepsTheNumberOfTheLetter() throws IOException {
        List<TextPosition> all =
                printed(EnvelopeSize.DL, "Щ".repeat(300), "Ж".repeat(300), "Ім'я", "Адреса");
        List<TextPosition> sender =
                all.stream().filter(each -> each.getXDirAdj() < middle(EnvelopeSize.DL)).toList();
        assertThat(text(sender)).endsWith("№ 02-10/57");
        assertThat(sender)
                .allSatisfy(
                        each ->
                                assertThat(each.getYDirAdj())
                                        .isBetween(MARGIN, each.getPageHeight() - MARGIN));
    }

    private static void assertInside(EnvelopeSize size, List<TextPosition> letters) {
        float right = size.width() * 72 / 25.4f - MARGIN;
        float bottom = size.height() * 72 / 25.4f - MARGIN;
        assertThat(letters)
                .as(size.code())
                .allSatisfy(
                        each -> {
                            assertThat(each.getXDirAdj() + each.getWidthDirAdj())
                                    .isLessThanOrEqualTo(right + 0.1f);
                            assertThat(each.getYDirAdj()).isLessThanOrEqualTo(bottom);
                            assertThat(each.getFontSizeInPt()).isBetween(FittedBlock.SMALLEST, 12f);
                        });
    }

    private static String words(String word, int length) {
        return word.repeat(length).substring(0, length).strip();
    }

    private static float middle(EnvelopeSize size) {
        return size.width() * 72 / 25.4f / 2 - 1;
    }

    /** The letters of the addressee: right of the middle. */
    private static List<TextPosition> addressee(EnvelopeSize size, String name, String address)
            throws IOException {
        return printed(size, "Зарічанська міська рада", OFFICE, name, address).stream()
                .filter(each -> each.getXDirAdj() >= middle(size))
                .filter(each -> each.getYDirAdj() > each.getPageHeight() * 0.44f)
                .toList();
    }

    private static List<TextPosition> printed(
            EnvelopeSize size, String sender, String office, String name, String address)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EnvelopePages(size, office).print(List.of(letter(name, address)), any -> sender, out);
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    letters.addAll(positions);
                }
            }.getText(document);
        }
        return letters;
    }

    private static String text(List<TextPosition> letters) {
        return letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static Dispatch letter(String name, String address) {
        return new Dispatch(
                1,
                DocumentId.create(),
                Optional.of(
                        new Dispatch.Letter(
                                "02-10/57", LocalDate.of(2026, 11, 20), Optional.empty())),
                new Addressee(
                        name,
                        Optional.of(address),
                        Optional.empty(),
                        Optional.empty(),
                        ShippedWays.POST,
                        Optional.of(PostalKind.REGISTERED)),
                DispatchState.SENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
