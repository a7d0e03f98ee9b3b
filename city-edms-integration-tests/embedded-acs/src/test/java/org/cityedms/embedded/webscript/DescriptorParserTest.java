package org.cityedms.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.WebScriptException;

public class DescriptorParserTest {
    private static final String HEAD = "<webscript><shortname>Листи</shortname><url>/letters</url>";

    @Test
    public void silenceMeansNoSignInAndNoTransaction() {
        Description script = parse(HEAD + "</webscript>");
        assertThat(script.getId()).isEqualTo("org/cityedms/letters.get");
        assertThat(script.getMethod()).isEqualTo("GET");
        assertThat(script.getShortName()).isEqualTo("Листи");
        assertThat(script.getRequiredAuthentication()).isEqualTo(RequiredAuthentication.none);
        assertThat(script.getRequiredTransaction()).isEqualTo(RequiredTransaction.none);
        assertThat(script.getFormatStyle()).isEqualTo(FormatStyle.any);
        assertThat(script.getDefaultFormat()).isEqualTo("html");
        assertThat(script.getMultipartProcessing()).isTrue();
        assertThat(script.getRequiredCache().getNeverCache()).isTrue();
    }

    @Test
    public void signInBringsAReadWriteTransaction() {
        Description script = parse(HEAD + "<authentication>user</authentication></webscript>");
        assertThat(script.getRequiredTransaction()).isEqualTo(RequiredTransaction.required);
        assertThat(script.getRequiredTransactionParameters().getCapability())
                .isEqualTo(TransactionCapability.readwrite);
        assertThat(script.getRequiredTransactionParameters().getBufferSize()).isEqualTo(4096);
    }

    @Test
    public void everyElementIsRead() {
        Description script =
                parse(
                        HEAD
                                + "<url template=\"/letters/{id}\"/><description>d</description>"
                                + "<authentication runas=\"admin\">admin</authentication>"
                                + "<transaction allow=\"readonly\" buffersize=\"0\">requiresnew</transaction>"
                                + "<format default=\"json\">argument</format>"
                                + "<formdata multipart-processing=\"false\"/>"
                                + "<cache><never>false</never><public/></cache>"
                                + "<family>a</family><lifecycle>internal</lifecycle></webscript>");
        assertThat(script.getURIs()).containsExactly("/letters", "/letters/{id}");
        assertThat(script.getRunAs()).isEqualTo("admin");
        assertThat(script.getRequiredTransaction()).isEqualTo(RequiredTransaction.requiresnew);
        assertThat(script.getRequiredTransactionParameters().getCapability())
                .isEqualTo(TransactionCapability.readonly);
        assertThat(script.getRequiredTransactionParameters().getBufferSize()).isZero();
        assertThat(script.getFormatStyle()).isEqualTo(FormatStyle.argument);
        assertThat(script.getDefaultFormat()).isEqualTo("json");
        assertThat(script.getMultipartProcessing()).isFalse();
        assertThat(script.getRequiredCache().getNeverCache()).isFalse();
        assertThat(script.getRequiredCache().getIsPublic()).isTrue();
        assertThat(script.getFamilys()).containsExactly("a");
        assertThat(script.getLifecycle()).isEqualTo(Description.Lifecycle.internal);
    }

    @Test
    public void mistakesAreNamed() {
        for (String bad :
                new String[] {
                    "",
                    "<webscript>",
                    "<other/>",
                    "<webscript><url>/a</url></webscript>",
                    "<webscript><shortname>a</shortname></webscript>",
                    HEAD + "<authentication>anybody</authentication></webscript>",
                    HEAD + "<transaction allow=\"sometimes\">required</transaction></webscript>",
                    HEAD + "<transaction buffersize=\"many\">required</transaction></webscript>",
                    HEAD + "<format default=\"pdf\">argument</format></webscript>",
                    HEAD + "<formdata/></webscript>"
                }) {
            assertThatThrownBy(() -> parse(bad)).as(bad).isInstanceOf(WebScriptException.class);
        }
    }

    @Test
    public void noEntityIsExpandedOrFetched() {
        String external =
                "<!DOCTYPE webscript [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<webscript><shortname>&x;</shortname><url>/a</url></webscript>";
        String laughs =
                "<!DOCTYPE webscript [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + "<webscript><shortname>&b;</shortname><url>/a</url></webscript>";
        assertThatThrownBy(() -> parse(external)).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> parse(laughs)).hasMessageContaining("DOCTYPE");
    }

    private static Description parse(String xml) {
        return new DescriptorParser()
                .parse(
                        "alfresco/templates/webscripts/",
                        "org/cityedms/letters.get.desc.xml",
                        xml.getBytes(StandardCharsets.UTF_8));
    }
}
