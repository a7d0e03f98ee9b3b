package org.cityedms.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class DraftCursorTest {

    @Property(trials = 500)
    public void parse_anyText_isNothingOrAPlaceThatIsReadBack(String text) {
        DraftCursor.parse(text)
                .ifPresent(
                        place -> assertThat(DraftCursor.parse(place.toString())).contains(place));
    }

    @Property(trials = 500)
    public void parse_nearlyAPlace_isNothingOrReadBack(long moment, long row, String between) {
        for (String text :
                List.of(moment + "." + row, moment + between + row, "-" + moment + "." + row)) {
            DraftCursor.parse(text)
                    .ifPresent(
                            place ->
                                    assertThat(DraftCursor.parse(place.toString()))
                                            .contains(place));
        }
        long known = moment % 10_000_000_000_000_000L;
        assertThat(DraftCursor.parse(known + "." + Math.abs(row % 1_000_000))).isPresent();
    }
}
