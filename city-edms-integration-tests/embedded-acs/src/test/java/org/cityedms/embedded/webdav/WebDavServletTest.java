package org.cityedms.embedded.webdav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.http.EmbeddedTomcat;
import org.cityedms.embedded.http.ServletMapping;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * What a WebDAV request asks of the public services, over the real Tomcat and its WebDAV servlet.
 */
public class WebDavServletTest {
    private static final NodeRef HOME = node("home");
    private static final NodeRef FILE = node("file");
    private static final String LETTER = "лист 1.pdf";
    private static final String LETTER_URL = "/%D0%BB%D0%B8%D1%81%D1%82%201.pdf";

    private final HttpClient client = HttpClient.newHttpClient();
    private final FileFolderService files = mock(FileFolderService.class);
    private final ContentService contents = mock(ContentService.class);
    private final ContentWriter writer = mock(ContentWriter.class);
    private final List<String> written = new ArrayList<>();
    private EmbeddedTomcat tomcat;
    private int tries = 1;

    @Before
    public void start() {
        Repository repository = mock(Repository.class);
        when(repository.getCompanyHome()).thenReturn(HOME);
        FileInfo home = info(HOME, true, "Company Home");
        when(files.getFileInfo(HOME)).thenReturn(home);
        when(contents.getWriter(any(), any(), anyBoolean())).thenReturn(writer);
        doAnswer(
                        call -> {
                            written.add(read(call.getArgument(0)));
                            return null;
                        })
                .when(writer)
                .putContent(any(InputStream.class));
        FileInfo made = info(FILE, false, LETTER);
        when(files.create(HOME, LETTER, ContentModel.TYPE_CONTENT)).thenReturn(made);
        RepositoryFiles tree =
                new RepositoryFiles(files, contents, mock(MimetypeService.class), repository);
        WebDavServlet servlet =
                new WebDavServlet(signIn(), transactions(), tree, mock(LockService.class));
        tomcat =
                new EmbeddedTomcat(
                        0, List.of(new ServletMapping("webdav", servlet, List.of("/webdav/*"))));
        tomcat.start();
    }

    private static AuthenticationService signIn() {
        AuthenticationService authentications = mock(AuthenticationService.class);
        doThrow(new AuthenticationException("no"))
                .when(authentications)
                .authenticate(anyString(), any());
        doAnswer(call -> AuthenticationUtil.setFullyAuthenticatedUser("olena"))
                .when(authentications)
                .authenticate(eq("olena"), any());
        return authentications;
    }

    private TransactionService transactions() {
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(helper.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(
                        call -> {
                            RetryingTransactionCallback<?> work = call.getArgument(0);
                            for (int i = 1; i < tries; i++) {
                                work.execute();
                            }
                            return work.execute();
                        });
        TransactionService transactions = mock(TransactionService.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        return transactions;
    }

    @After
    public void stop() {
        tomcat.stop();
    }

    @Test
    public void aDroppedFileIsMadeAndWrittenThroughTheServices() throws Exception {
        assertThat(send("PUT", LETTER_URL, "зміст", "olena").statusCode()).isEqualTo(201);
        verify(files).create(HOME, LETTER, ContentModel.TYPE_CONTENT);
        assertThat(written).containsExactly("зміст");
    }

    @Test
    public void aTransactionTriedAgainReadsTheFileFromItsStart() throws Exception {
        tries = 3;
        assertThat(send("PUT", LETTER_URL, "зміст", "olena").statusCode()).isEqualTo(201);
        assertThat(written).containsExactly("зміст", "зміст", "зміст");
    }

    @Test
    public void withoutSignInNothingIsDone() throws Exception {
        for (String user : new String[] {null, "stranger"}) {
            HttpResponse<String> answer = send("PUT", LETTER_URL, "зміст", user);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .contains("BASIC realm=\"Alfresco DAV Server\"");
        }
        verify(files, never()).create(any(), any(), any());
    }

    @Test
    public void refusalsOfTheServicesHaveTheStatusesOfAcs() throws Exception {
        when(files.create(HOME, LETTER, ContentModel.TYPE_CONTENT))
                .thenThrow(new AccessDeniedException("no"));
        HttpResponse<String> denied = send("PUT", LETTER_URL, "x", "olena");
        assertThat(denied.statusCode()).isEqualTo(401);
        assertThat(denied.body()).isEmpty();
        present();
        doThrow(new NodeLockedException(FILE)).when(files).delete(FILE);
        assertThat(send("DELETE", LETTER_URL, null, "olena").statusCode()).isEqualTo(423);
    }

    @Test
    public void aMoveIsOneMoveAndNoCopy() throws Exception {
        present();
        assertThat(move("/alfresco/webdav/other.pdf").statusCode()).isEqualTo(201);
        verify(files).move(FILE, HOME, "other.pdf");
        verify(files, never()).copy(any(), any(), any());
        verify(files, never()).delete(any());
        assertThat(move("/alfresco/webdav/missing/other.pdf").statusCode()).isEqualTo(409);
        assertThat(move("/elsewhere/other.pdf").statusCode()).isEqualTo(502);
    }

    @Test
    public void aFolderIsListed() throws Exception {
        FileInfo letter = info(FILE, false, LETTER);
        when(files.list(HOME)).thenReturn(List.of(letter));
        present();
        HttpResponse<String> answer = send("PROPFIND", "/", null, "olena");
        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(answer.body()).contains(LETTER_URL);
    }

    @Test
    public void anExternalEntityIsNotRead() throws Exception {
        Path secret = Files.writeString(Files.createTempFile("web-dav", ".txt"), "таємниця");
        String hostile =
                "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"%s\">]>"
                                .formatted(secret.toUri())
                        + "<propfind xmlns=\"DAV:\"><prop><a>&x;</a></prop></propfind>";
        HttpResponse<String> answer = send("PROPFIND", "/", hostile, "olena");
        assertThat(answer.statusCode()).isIn(207, 400, 500);
        assertThat(answer.body()).doesNotContain("таємниця");
        Files.delete(secret);
    }

    private void present() throws Exception {
        FileInfo letter = info(FILE, false, LETTER);
        when(files.resolveNamePath(HOME, List.of(LETTER), false)).thenReturn(letter);
    }

    private HttpResponse<String> move(String destination) throws Exception {
        HttpRequest request =
                request(LETTER_URL, "olena")
                        .header("Destination", destination)
                        .method("MOVE", BodyPublishers.noBody())
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body, String user)
            throws Exception {
        HttpRequest request =
                request(path, user)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String user) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        URI.create(
                                "http://localhost:" + tomcat.port() + "/alfresco/webdav" + path));
        if (user == null) {
            return request;
        }
        byte[] plain = (user + ":secret").getBytes(StandardCharsets.UTF_8);
        return request.header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(plain));
    }

    private static FileInfo info(NodeRef node, boolean folder, String name) {
        FileInfo info = mock(FileInfo.class);
        when(info.getNodeRef()).thenReturn(node);
        when(info.isFolder()).thenReturn(folder);
        when(info.getName()).thenReturn(name);
        when(info.getModifiedDate()).thenReturn(new Date(1_000_000_000_000L));
        when(info.getCreatedDate()).thenReturn(new Date(1_000_000_000_000L));
        return info;
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
