package org.cityedms.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

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

    /** The disk is full, or a file is gone: nothing of a file has been sent, so a problem is. */
    @Test
    public void file_thatCannotBeMade_isAnsweredWithAProblem() throws IOException {
        Sent beforeTheFile = sent(request -> failing());
        Sent withinTheFile =
                sent(
                        request ->
                                new FileAnswer(
                                        "application/pdf",
                                        "a.pdf",
                                        out -> {
                                            out.write(1);
                                            failing();
                                        }));
        for (Sent sent : List.of(beforeTheFile, withinTheFile)) {
            assertThat(sent.status()).isEqualTo(500);
            assertThat(sent.type()).startsWith("application/problem+json");
            assertThat(sent.body()).contains("\"internal-error\"").doesNotContain("disk is full");
        }
    }

    @Test
    public void json_thatCannotBeMade_isAnsweredWithAProblem() throws IOException {
        WebScriptResponse response = mock(WebScriptResponse.class);
        ByteArrayOutputStream bytes = sink(response);
        new JsonWebScript(new Json()) {
            @Override
            protected Answer answer(WebScriptRequest request) throws IOException {
                failing();
                return Answer.ok("");
            }
        }.execute(mock(WebScriptRequest.class), response);
        verify(response).setStatus(500);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\"internal-error\"");
    }

    private static FileAnswer failing() throws IOException {
        throw new IOException("The disk is full");
    }

    private static Sent sent(Making making) throws IOException {
        WebScriptResponse response = mock(WebScriptResponse.class);
        ByteArrayOutputStream bytes = sink(response);
        new FileWebScript(new Json()) {
            @Override
            protected FileAnswer answer(WebScriptRequest request) throws IOException {
                return making.answer(request);
            }
        }.execute(mock(WebScriptRequest.class), response);
        ArgumentCaptor<Integer> status = ArgumentCaptor.forClass(Integer.class);
        ArgumentCaptor<String> type = ArgumentCaptor.forClass(String.class);
        verify(response).setStatus(status.capture());
        verify(response).setContentType(type.capture());
        return new Sent(status.getValue(), type.getValue(), bytes.toString(StandardCharsets.UTF_8));
    }

    private static ByteArrayOutputStream sink(WebScriptResponse response) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        when(response.getOutputStream()).thenReturn(bytes);
        return bytes;
    }

    private record Sent(int status, String type, String body) {}

    private interface Making {
        FileAnswer answer(WebScriptRequest request) throws IOException;
    }

    private static String disposition(String name) {
        return FileWebScript.disposition(new FileAnswer("application/pdf", name, out -> {}));
    }
}
