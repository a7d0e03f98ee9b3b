package org.cityedms.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRequest;

@RunWith(JUnitQuickcheck.class)
public class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=b";
    private static final Set<String> FIELDS = Set.of("register", "card");

    @Test
    public void read_fieldsAndFile_areRead() throws IOException {
        try (Multipart body =
                read(part("register", "incoming") + file("лист 😀.pdf", "%PDF") + "--b--\r\n")) {
            assertThat(body.field("register").orElseThrow()).isEqualTo(utf8("incoming"));
            assertThat(body.field("card")).isEmpty();
            UploadedFile file = body.file().orElseThrow();
            assertThat(file.name()).isEqualTo("лист 😀.pdf");
            assertThat(Files.readString(file.path())).isEqualTo("%PDF");
        }
    }

    @Test
    public void close_always_leavesNoFile() throws IOException {
        Multipart body = read(file("a.pdf", "x") + "--b--\r\n");
        body.close();
        assertThat(body.file().orElseThrow().path()).doesNotExist();
    }

    @Test
    public void read_badBodies_areRefused() {
        assertThat(problem(part("spam", "x") + "--b--\r\n").errors().get(0).code())
                .isEqualTo("unknown");
        assertThat(
                        problem(part("card", "x") + part("card", "x") + "--b--\r\n")
                                .errors()
                                .get(0)
                                .code())
                .isEqualTo("twice");
        assertThat(problem(file("a", "x".repeat(2000)) + "--b--\r\n").code())
                .isEqualTo("file-too-large");
        assertThat(problem("").code()).isEqualTo("malformed-request");
        assertThat(problem("--b--\r\n").code()).isEqualTo("malformed-request");
        assertThat(problem("garbage").code()).isEqualTo("malformed-request");
        assertThat(problem(file("a", "x")).code()).isEqualTo("malformed-request");
        assertThat(problem(file("a\u0000b", "x") + "--b--\r\n").code())
                .isEqualTo("malformed-request");
    }

    /** Whatever is sent is read or refused; nothing else comes out. */
    @Property(trials = 300)
    public void read_anything_isReadOrRefused(String head, String content) throws IOException {
        for (String body :
                new String[] {
                    head, "--b\r\n" + head, file(head, content), part(head, content) + "--b--"
                }) {
            ProblemException refused =
                    catchThrowableOfType(ProblemException.class, () -> read(body).close());
            if (refused != null) {
                assertThat(refused.problem().status()).isIn(400, 413, 422);
            }
        }
    }

    private static Problem problem(String body) {
        return catchThrowableOfType(ProblemException.class, () -> read(body).close()).problem();
    }

    private static Multipart read(String body) throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn("POST");
        when(request.getContentType()).thenReturn(TYPE);
        when(request.getHeader("Content-Type")).thenReturn(TYPE);
        when(request.getInputStream()).thenReturn(new Bytes(utf8(body)));
        return Multipart.read(
                new WebScriptServletRequest(null, request, null, null), FIELDS, "file", 1000);
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    private static String file(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\n\r\n"
                + content
                + "\r\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Bytes extends ServletInputStream {
        private final InputStream bytes;

        Bytes(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("setReadListener");
        }
    }
}
