package org.cityedms.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.springframework.extensions.webscripts.WebScriptException;

@RunWith(JUnitQuickcheck.class)
public class BasicCredentialsTest {
    @Test
    public void userAndPassword() {
        BasicCredentials credentials = of("коваль:п:ароль");
        assertThat(credentials.isTicket()).isFalse();
        assertThat(credentials.user()).isEqualTo("коваль");
        assertThat(credentials.password()).isEqualTo("п:ароль");
        assertThat(credentials.toString()).doesNotContain("ароль");
    }

    @Test
    public void aTicketInEveryFormThatAcsKnows() {
        for (String form : new String[] {"TICKET_1", ":TICKET_1", "ROLE_TICKET:TICKET_1"}) {
            assertThat(of(form).ticket()).isEqualTo("TICKET_1");
        }
    }

    @Test
    public void otherSchemesAreRefused() {
        assertThatThrownBy(() -> BasicCredentials.of("Bearer abc"))
                .isInstanceOf(WebScriptException.class)
                .hasMessageContaining("Authorization 'Bearer' not supported.");
    }

    @Property(trials = 200)
    public void anyHeaderIsReadOrRefusedWith401(String header) {
        for (String text : new String[] {header, "Basic " + header}) {
            try {
                assertThat(BasicCredentials.of(text)).isNotNull();
            } catch (WebScriptException e) {
                assertThat(e.getStatus()).isEqualTo(401);
            }
        }
    }

    private static BasicCredentials of(String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        return BasicCredentials.of("Basic " + Base64.getEncoder().encodeToString(bytes));
    }
}
