package org.cityedms.savings;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The picture for the session of the council. */
@RunWith(JUnitQuickcheck.class)
public class PicturePlanTest {
    private static final String PRINTED = "Сформовано 27.11.2026 12:00, Зоя Реєстраторка";

    private static SavingsReport report(YearMonth from, YearMonth until, List<SavingsCell> cells) {
        return SavingsReport.of(
                "rada",
                "Зарічненська міська рада",
                new SavingsQuery(Optional.empty(), from, until),
                cells,
                List.of(Baseline.STANDARD));
    }

    private static SavingsCell cell(YearMonth month, long unit, String name, long walks) {
        return new SavingsCell(
                month,
                Optional.of(unit),
                Optional.of(name),
                SavingSource.RESOLUTION,
                0,
                walks,
                new Quantity(
                        BigDecimal.valueOf(walks), BigDecimal.valueOf(3 * walks), walks, walks));
    }

    private static SavingsReport busy() {
        List<SavingsCell> cells = new ArrayList<>();
        for (int month = 1; month <= 11; month++) {
            for (int unit = 1; unit <= 9; unit++) {
                cells.add(cell(YearMonth.of(2026, month), unit, "Відділ " + unit, 7L * unit));
            }
        }
        return report(YearMonth.of(2026, 1), YearMonth.of(2026, 11), cells);
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    public void picture_tellsTheTotalsMonthsUnitsAndHow() throws Exception {
        SavingsReport report = busy();
        for (PictureShape shape : PictureShape.values()) {
            Picture picture = PicturePlan.of(report, shape, PRINTED);
            Document svg = parsed(SvgWriter.write(picture));
            String text = svg.getDocumentElement().getTextContent().replaceAll("[\n ]+", " ");
            assertThat(text)
                    .contains(PictureWords.shown(report.total().money()) + " грн")
                    .contains(PictureWords.shown(report.total().hours()) + " год")
                    .contains("січень — листопад 2026 року", "Відділ 9", "ще 3 підрозділи")
                    .contains("рада власного ще не затвердила", PRINTED);
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .contains("січень 2026 — ", "Відділ 9 — ");
        }
    }

    @Test
    public void picture_keepsToItsSheet() {
        for (SavingsReport report :
                List.of(
                        busy(),
                        report(YearMonth.of(2026, 2), YearMonth.of(2026, 2), List.of()),
                        report(YearMonth.of(2024, 12), YearMonth.of(2026, 11), List.of()))) {
            for (PictureShape shape : PictureShape.values()) {
                for (Picture.Mark mark : PicturePlan.of(report, shape, PRINTED).marks()) {
                    if (mark instanceof Picture.Box box) {
                        assertThat(box.x()).isNotNegative();
                        assertThat(box.x() + box.width()).isLessThanOrEqualTo(shape.width());
                        assertThat(box.y()).isNotNegative();
                        assertThat(box.y() + box.height()).isLessThanOrEqualTo(shape.height());
                    } else if (mark instanceof Picture.Words words) {
                        assertThat(words.y()).isBetween(words.size(), (float) shape.height() - 4);
                        assertThat(words.x()).isBetween(0f, (float) shape.width());
                    }
                }
            }
        }
    }

    @Property(trials = 300)
    public void picture_ofAnyName_isWellFormed(String name) throws Exception {
        YearMonth month = YearMonth.of(2026, 5);
        SavingsReport report = report(month, month, List.of(cell(month, 1, name, 3)));
        assertThat(
                        parsed(SvgWriter.write(PicturePlan.of(report, PictureShape.SHEET, name)))
                                .getDocumentElement()
                                .getTagName())
                .isEqualTo("svg");
    }

    @Test
    public void words_areThoseOfUkrainian() {
        assertThat(PictureWords.number(new BigDecimal("1234567.895"), 2))
                .isEqualTo("1\u00a0234\u00a0567,90");
        assertThat(PictureWords.form(21, "аркуш", "аркуші", "аркушів")).isEqualTo("аркуш");
        assertThat(PictureWords.form(12, "аркуш", "аркуші", "аркушів")).isEqualTo("аркушів");
        assertThat(PictureWords.form(104, "аркуш", "аркуші", "аркушів")).isEqualTo("аркуші");
        assertThat(PictureWords.period(YearMonth.of(2026, 2), YearMonth.of(2026, 2)))
                .isEqualTo("лютий 2026 року");
        assertThat(PictureWords.period(YearMonth.of(2025, 12), YearMonth.of(2026, 2)))
                .isEqualTo("грудень 2025 — лютий 2026 року");
    }
}
