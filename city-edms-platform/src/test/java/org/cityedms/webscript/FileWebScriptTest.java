package org.cityedms.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class FileWebScriptTest {
    @Test
    public void disposition_ukrainianName_isEncodedAndHasAPlainForm() {
        assertThat(disposition("Журнал \"1\".pdf"))
                .isEqualTo(
                        "attachment; filename=\"______ _1_.pdf\"; "
                                + "filename*=UTF-8''%D0%96%D1%83%D1%80%D0%BD%D0%B0%D0%BB%20%221%22.pdf");
    }

    @Test
    public void disposition_lineBreaks_cannotLeaveTheHeader() {
        assertThat(disposition("a\r\nSet-Cookie: x")).doesNotContain("\r", "\n");
    }

    @Test
    public void disposition_shownFile_isLookedAtBeforeItIsKept() {
        assertThat(
                        FileWebScript.disposition(
                                FileAnswer.shown("application/pdf", "a.pdf", out -> {})))
                .startsWith("inline; ");
    }

    private static String disposition(String name) {
        return FileWebScript.disposition(new FileAnswer("application/pdf", name, out -> {}));
    }
}
