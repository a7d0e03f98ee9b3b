package org.cityedms.embedded.webdav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class DestinationTest {
    private static final String ROOT = "http://host:8080/alfresco/webdav";

    @Test
    public void thePathIsDecoded() {
        assertThat(of(ROOT + "/a/%D0%BB%D0%B8%D1%81%D1%82%201.pdf").path())
                .isEqualTo("/a/лист 1.pdf");
        assertThat(of("/alfresco/webdav/a/").path()).isEqualTo("/a");
    }

    @Test
    public void nothingOutsideIsReached() {
        assertThat(of(null).refusal()).isEqualTo(400);
        assertThat(of("http://[").refusal()).isEqualTo(400);
        assertThat(of(ROOT + "/../../etc").refusal()).isEqualTo(400);
        assertThat(of(ROOT + "/%2e%2e/etc").refusal()).isEqualTo(400);
        assertThat(of("http://elsewhere/alfresco/webdav/a").refusal()).isEqualTo(502);
        assertThat(of("/alfresco/other/a").refusal()).isEqualTo(502);
    }

    @Property(trials = 300)
    public void anyHeaderIsReadOrRefused(String header) {
        assertThat(of(header)).isNotNull();
        assertThat(of(ROOT + "/" + header).path()).doesNotContain("/../");
    }

    private static Destination of(String header) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getHeader("Destination")).thenReturn(header);
        when(request.getServerName()).thenReturn("host");
        when(request.getContextPath()).thenReturn("/alfresco");
        when(request.getServletPath()).thenReturn("/webdav");
        return Destination.of(request);
    }
}
