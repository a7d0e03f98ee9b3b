package org.cityedms.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.UUID;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CorrespondentCursorTest {

    @Property(trials = 500)
    public void parse_anyText_isNothingOrAPlaceThatIsReadBack(String text) {
        CorrespondentCursor.parse(text)
                .ifPresent(
                        place ->
                                assertThat(CorrespondentCursor.parse(place.toString()))
                                        .contains(place));
    }

    @Property(trials = 500)
    public void parse_nearlyAPlace_isNothingOrReadBack(long uses, String between) {
        String id = UUID.nameUUIDFromBytes(between.getBytes(UTF_8)).toString();
        for (String text :
                List.of(uses + "." + id, uses + between + id, uses + "." + id + between)) {
            CorrespondentCursor.parse(text)
                    .ifPresent(
                            place ->
                                    assertThat(CorrespondentCursor.parse(place.toString()))
                                            .contains(place));
        }
        assertThat(CorrespondentCursor.parse(Math.abs(uses % 1_000_000) + "." + id)).isPresent();
    }
}
