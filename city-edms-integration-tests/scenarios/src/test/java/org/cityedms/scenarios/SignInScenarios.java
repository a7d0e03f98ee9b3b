package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class SignInScenarios {

    private static final String SESSION = "/s/city-edms/session";
    private static final String ME = AcsClient.V1 + "/people/-me-";

    @Rule public final Acs acs = new Acs();

    @Test
    public void aTicketOpensV1AndWebScripts() {
        String ticket = acs.ticket(acs.newAccount(Acs.USERS));
        AcsClient client = acs.anonymous().withTicket(ticket);
        client.get(ME).expect(200);
        client.get(SESSION).expect(200);
    }

    @Test
    public void aTicketAloneInTheHeaderOpensV1AsTheWebClientOfAlfrescoSendsIt() {
        String ticket = acs.ticket(acs.newAccount(Acs.USERS));
        String header =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(ticket.getBytes(StandardCharsets.UTF_8));
        acs.anonymous().withAuthorization(header).get(ME).expect(200);
    }

    @Test
    public void aTicketInTheAddressOpensAWebScriptAndV1() {
        String ticket = acs.ticket(acs.newAccount(Acs.USERS));
        String query = "?alf_ticket=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8);
        acs.anonymous().get(SESSION + query).expect(200);
        acs.anonymous().get(ME + query).expect(200);
    }

    @Test
    public void nameAndPasswordOpenV1AndAWebScript() {
        AcsClient registrar = acs.anonymous().as("registrar", Acs.DEMO_PASSWORD);
        registrar.get(SESSION).expect(200);
        JsonNode me = registrar.get(ME).expect(200).entry();
        assertThat(me.path("id").asText()).isEqualTo("registrar");
        assertThat(me.path("firstName").asText()).isEqualTo("Олена");
    }

    @Test
    public void aPasswordInUkrainianLettersOpensV1() {
        Acs.Person person = acs.newAccount(Acs.USERS);
        assertThat(person.password()).containsPattern("[а-яі]");
        assertThat(acs.ticket(person)).isNotBlank();
    }

    @Test
    public void aWrongPasswordIsRefused() {
        Acs.Person person = acs.newAccount();
        signIn(person.user(), "не той").expect(403);
        acs.anonymous().as(person.user(), "wrong").get(ME).expect(401);
        acs.anonymous().as(person.user(), "wrong").get(SESSION).expect(401);
    }

    @Test
    public void anUnknownUserGetsTheAnswerOfAWrongPassword() {
        Reply wrong = signIn(acs.newAccount().user(), "wrong").expect(403);
        Reply unknown = signIn("nobody-of-this-name", "wrong").expect(403);
        assertThat(unknown.json().path("error").path("briefSummary").asText())
                .endsWith("Login failed");
        assertThat(wrong.json().path("error").path("briefSummary").asText())
                .endsWith("Login failed");
    }

    @Test
    public void aSignInWithoutPasswordIsABadRequest() {
        acs.anonymous().post(AcsClient.TICKETS, Json.object("userId", "registrar")).expect(400);
    }

    @Test
    public void v1WithoutCredentialsGivesABrowserNoReasonToAskForThem() {
        Reply reply = acs.anonymous().get(ME).expect(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("AlfTicket realm=");
    }

    @Test
    public void aWebScriptAsksForBasicCredentialsAsAcsDoes() {
        Reply reply = acs.anonymous().get(SESSION).expect(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Basic realm=\"Alfresco");
    }

    @Test
    public void aMadeUpTicketIsRefused() {
        AcsClient forger =
                acs.anonymous().withTicket("TICKET_0123456789abcdef0123456789abcdef01234567");
        forger.get(ME).expect(401);
        forger.get(SESSION).expect(401);
        acs.anonymous().get(SESSION + "?alf_ticket=TICKET_0").expect(401);
    }

    @Test
    public void signingOutEndsTheTicket() {
        String ticket = acs.ticket(acs.newAccount(Acs.USERS));
        AcsClient client = acs.anonymous().withTicket(ticket);
        client.get(AcsClient.TICKETS + "/-me-").expect(200);
        client.delete(AcsClient.TICKETS + "/-me-").expect(204);
        client.get(ME).expect(401);
        client.get(SESSION).expect(401);
    }

    @Test
    public void theSessionTellsPostAndRightsOfTheRegistrar() {
        JsonNode session = acs.registrar().get(SESSION).expect(200).json();
        assertThat(session.path("userName").asText()).isEqualTo("registrar");
        assertThat(session.path("displayName").asText()).contains("Коваль");
        assertThat(session.path("institution").asText()).isNotBlank();
        assertThat(session.path("posts").size()).isPositive();
        assertThat(session.path("mayRegister").asBoolean()).isTrue();
        assertThat(session.path("mayAdminister").asBoolean()).isFalse();
    }

    @Test
    public void theSessionOfALawyerGivesNoRightToRegister() {
        JsonNode session = acs.demo("lawyer").get(SESSION).expect(200).json();
        assertThat(session.path("mayRegister").asBoolean(true)).isFalse();
        assertThat(session.path("mayAdminister").asBoolean(true)).isFalse();
    }

    @Test
    public void theAdministratorOfTheRepositoryMayAdministerTheRegistry() {
        JsonNode session = acs.admin().get(SESSION).expect(200).json();
        assertThat(session.path("mayAdminister").asBoolean()).isTrue();
    }

    @Test
    public void somebodyOfNoPostHasASessionWithoutRights() {
        JsonNode session = acs.newPerson().get(SESSION).expect(200).json();
        assertThat(session.path("institution").isNull()).isTrue();
        assertThat(session.path("posts")).isEmpty();
        assertThat(session.path("mayRegister").asBoolean(true)).isFalse();
    }

    @Test
    public void theWebClientIsServedWithoutSigningIn() {
        for (String address : new String[] {"/city-edms/", "/city-edms/index.html"}) {
            Reply page = acs.anonymous().get(address).expect(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.text()).contains("<script");
            assertThat(page.header("WWW-Authenticate")).isEmpty();
        }
    }

    private Reply signIn(String user, String password) {
        return acs.anonymous()
                .post(AcsClient.TICKETS, Json.object("userId", user, "password", password));
    }
}
