package org.cityedms.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.EntryPage;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.RegisterReader;
import org.cityedms.webscript.Json;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Questions for the list of a register, as an address may put them. */
@RunWith(JUnitQuickcheck.class)
public class EntriesGetTest {
    private static final List<String> NAMES =
            List.of(
                    "q",
                    "state",
                    "from",
                    "to",
                    "correspondent",
                    "registrar",
                    "documentKind",
                    "sort",
                    "on",
                    "number",
                    "cursor",
                    "limit");

    private final RegisterReader reader = mock(RegisterReader.class);
    private final EntriesGet script = new EntriesGet(new Json(), reader, documents -> Map.of());

    @Property(trials = 600)
    public void answer_anyParameter_isAnsweredOrRefusedByItsName(
            @InRange(min = "0", max = "11") int which, String value) {
        String name = NAMES.get(which);
        answers();
        try {
            script.answer(request(name, value));
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(422);
            assertThat(refused.problem().errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.field()).isEqualTo(name));
            return;
        }
        EntryQuery query = asked();
        assertThat(query.limit()).isBetween(1, EntryQuery.MAXIMUM_LIMIT);
        assertThat(query.filter().text().orElse("")).doesNotContain("\0");
    }

    @Test
    public void answer_limitsAtTheEdge_areReadStrictly() {
        answers();
        for (String wrong : List.of("0", "201", "-1", "1e2", "９", " 5", "00000", "9999999999")) {
            assertThat(refused("limit", wrong)).as(wrong).isTrue();
        }
        assertThat(refused("limit", "200")).isFalse();
        for (String wrong :
                List.of("2026-02-30", "26-01-01", "2026-1-1", "1899-12-31", "+2026-01-01")) {
            assertThat(refused("from", wrong)).as(wrong).isTrue();
        }
        assertThat(refused("sort", "--registered")).isTrue();
        assertThat(refused("sort", "-day")).isFalse();
    }

    private boolean refused(String name, String value) {
        try {
            script.answer(request(name, value));
            return false;
        } catch (ProblemException invalid) {
            return true;
        }
    }

    private void answers() {
        Mockito.reset(reader);
        when(reader.page(any(), any()))
                .thenReturn(new EntryPage(List.of(), Optional.empty(), Optional.empty()));
    }

    private EntryQuery asked() {
        ArgumentCaptor<EntryQuery> query = ArgumentCaptor.forClass(EntryQuery.class);
        Mockito.verify(reader).page(any(), query.capture());
        return query.getValue();
    }

    private static WebScriptRequest request(String name, String value) {
        WebScriptRequest request = mock(WebScriptRequest.class);
        when(request.getParameter(name)).thenReturn(value);
        when(request.getServiceMatch()).thenReturn(new Match("", Map.of("code", "incoming"), ""));
        return request;
    }
}
