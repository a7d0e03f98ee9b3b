package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/**
 * An index that is made only where there is none of its name must not find another's: it would be
 * missing and nobody told.
 */
public class IndexNamesTest {
    private static final Pattern INDEX =
            Pattern.compile("CREATE (?:UNIQUE )?INDEX IF NOT EXISTS (\\S+) ON ([^;]*);");

    /** What ce-0.5-register-index.sql has put right since. */
    private static final List<String> MENDED = List.of("ce_register_entry_correspondent_ix");

    @Test
    public void everyIndexOfTheScriptsHasANameOfItsOwn() {
        Map<String, String> known = new HashMap<>();
        for (String script : TestDatabase.scripts()) {
            Matcher index = INDEX.matcher(TestDatabase.read(script));
            while (index.find()) {
                String other = known.put(index.group(1), index.group(2));
                if (other != null && !MENDED.contains(index.group(1))) {
                    assertThat(index.group(2)).as(index.group(1)).isEqualTo(other);
                }
            }
        }
        assertThat(known).containsKey("ce_register_entry_by_correspondent_ix");
    }

    @Test
    public void bothIndexesByCorrespondentAreThere() {
        TestDatabase.prepare();
        assertThat(
                        TestDatabase.jdbc()
                                .sql(
                                        "SELECT indexname FROM pg_indexes WHERE tablename ="
                                                + " 'ce_register_entry' AND indexname LIKE '%correspondent%' OR"
                                                + " indexname = 'ce_register_entry_past_letters_ix'")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        "ce_register_entry_by_correspondent_ix",
                        "ce_register_entry_past_letters_ix");
    }
}
