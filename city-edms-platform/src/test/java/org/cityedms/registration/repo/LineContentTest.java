package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cityedms.attachment.SealedFile;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.journal.CardContent;
import org.cityedms.registration.Card;
import org.junit.Test;

public class LineContentTest {
    private static final SealedFile PLAN =
            new SealedFile("n-1", "annex", "план \"А\".pdf", 2048, "ab".repeat(32), Optional.of(3));
    private static final SealedFile TABLE =
            new SealedFile("n-2", "letter", "лист.eml", 7, "cd".repeat(32), Optional.empty());

    @Test
    public void of_noFiles_isTheCardAlone() {
        assertThat(LineContent.of(card("Про щось"), List.of()))
                .isEqualTo(CanonicalJson.object(CardContent.members(card("Про щось"))));
    }

    @Test
    public void of_files_areWrittenCanonically() {
        assertThat(LineContent.of(card("Про щось"), List.of(PLAN, TABLE)))
                .isEqualTo(
                        "{\"attachments\":[{\"id\":\"n-1\",\"name\":\"план \\\"А\\\".pdf\",\"pages\":3,\"role\":\"annex\",\"sha256\":\""
                                + "ab".repeat(32)
                                + "\",\"size\":2048},{\"id\":\"n-2\",\"name\":\"лист.eml\",\"role\":\"letter\",\"sha256\":\""
                                + "cd".repeat(32)
                                + "\",\"size\":7}],\"summary\":\"Про щось\"}");
    }

    @Test
    public void attachments_readBack_areTheSame() {
        assertThat(LineContent.attachments(LineContent.of(card("а"), List.of(PLAN, TABLE))))
                .containsExactly(PLAN, TABLE);
        assertThat(LineContent.attachments(LineContent.of(card("а"), List.of()))).isEmpty();
    }

    @Test
    public void withCard_otherCard_keepsTheFiles() {
        String before = LineContent.of(card("було"), List.of(PLAN));
        assertThat(LineContent.withCard(before, card("стало")))
                .isEqualTo(LineContent.of(card("стало"), List.of(PLAN)));
    }

    private static Card card(String summary) {
        return new Card(
                Optional.empty(),
                Optional.of(summary),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }
}
