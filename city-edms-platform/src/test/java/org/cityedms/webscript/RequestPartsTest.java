package org.cityedms.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cityedms.problem.ProblemException;
import org.junit.Test;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScriptRequest;

public class RequestPartsTest {
    @Test
    public void pathDay_day_isRead() {
        assertThat(RequestParts.pathDay(at("2026-11-27"), "day"))
                .isEqualTo(LocalDate.of(2026, 11, 27));
    }

    /** Java knows years that PostgreSQL does not. */
    @Test
    public void pathDay_whatIsNoDayOfAnOffice_isRefused() {
        for (String text :
                List.of(
                        "yesterday",
                        "2026-02-30",
                        "+999999999-12-31",
                        "-0044-03-15",
                        "1700-01-01")) {
            assertThatThrownBy(() -> RequestParts.pathDay(at(text), "day"))
                    .as(text)
                    .isInstanceOf(ProblemException.class);
        }
    }

    private static WebScriptRequest at(String day) {
        WebScriptRequest request = mock(WebScriptRequest.class);
        when(request.getServiceMatch())
                .thenReturn(new Match("", Map.of("day", day), "/dispatch-days/" + day));
        return request;
    }
}
