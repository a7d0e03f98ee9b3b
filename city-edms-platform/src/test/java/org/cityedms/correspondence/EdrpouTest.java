package org.cityedms.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.stream.IntStream;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class EdrpouTest {
    /** Codes of well-known organisations, of all three ranges of weights. */
    private static final String[] REAL = {
        "14360570",
        "00032129",
        "20077720",
        "40075815",
        "21560045",
        "00037256",
        "22927045",
        "37508596",
        "26255795",
        "04053648",
        "00031101",
        "37552996",
        "41220556"
    };

    @Test
    public void parse_codesOfWellKnownOrganisations_areCodes() {
        for (String code : REAL) {
            assertThat(Edrpou.parse(code)).as(code).isPresent();
        }
    }

    @Test
    public void parse_spaces_makeNoDifference() {
        assertThat(Edrpou.parse(" 143 605 70 ")).contains(new Edrpou("14360570"));
    }

    @Test
    public void parse_otherForms_areNoCodes() {
        for (String text :
                new String[] {"", "1436057", "143605701", "14360571", "1436057Х", "-4360570"}) {
            assertThat(Edrpou.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    public void create_wrongCheckDigit_isRefused() {
        assertThatThrownBy(() -> new Edrpou("14360571"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void checkDigit_remainderTen_isWeighedAgain() {
        // Middle range: 7·3 = 21 leaves 10; again 9·3 = 27 leaves 5.
        assertThat(Edrpou.checkDigit("30000000")).isEqualTo(5);
        // 5·2 = 10 leaves 10 in the outer range; again 5·4 = 20 leaves 9.
        assertThat(Edrpou.checkDigit("05000000")).isEqualTo(9);
    }

    @Property(trials = 500)
    public void checkDigit_anySevenDigits_onlyOneEighthFits(
            @InRange(minInt = 0, maxInt = 9_999_999) int seven) {
        String head = String.format("%07d", seven);
        long fitting =
                IntStream.range(0, 10)
                        .filter(digit -> Edrpou.parse(head + digit).isPresent())
                        .count();
        assertThat(fitting).as(head).isEqualTo(1);
    }

    @Property(trials = 500)
    public void parse_oneDigitMistyped_isFoundUnlessItIsTheRareCollision(
            @InRange(minInt = 0, maxInt = 9_999_999) int seven,
            @InRange(minInt = 0, maxInt = 6) int at,
            @InRange(minInt = 1, maxInt = 9) int by) {
        String head = String.format("%07d", seven);
        int digit = Character.digit(head.charAt(at), 10);
        String wrong = head.substring(0, at) + (digit + by) % 10 + head.substring(at + 1);
        int right = Edrpou.checkDigit(head + "0");
        // Two different remainders can share a digit only through the second weighing or zero.
        boolean firstPass = remainder(head) < 10 && remainder(wrong) < 10;
        boolean sameRange = range(head) == range(wrong);
        if (firstPass && sameRange) {
            assertThat(Edrpou.checkDigit(wrong + "0")).isNotEqualTo(right);
        }
    }

    private static int range(String head) {
        int code = Integer.parseInt(head + "0");
        return code < 30_000_000 || code > 60_000_000 ? 0 : 1;
    }

    private static int remainder(String head) {
        int[] outer = {1, 2, 3, 4, 5, 6, 7};
        int[] middle = {7, 1, 2, 3, 4, 5, 6};
        int[] weights = range(head) == 0 ? outer : middle;
        return IntStream.range(0, 7)
                        .map(at -> weights[at] * Character.digit(head.charAt(at), 10))
                        .sum()
                % 11;
    }
}
