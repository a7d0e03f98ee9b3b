package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The morning's letters over real SMTP, by Alfresco's own settings of outbound mail. */
public class MorningLetterScenarios {
    private static final GreenMail POST = new GreenMail(setup());
    private static final String OFFICE = "/s/city-edms/reminders/office";
    private static final String LETTERS = "/s/city-edms/reminders/letters";

    static {
        POST.start();
    }

    @ClassRule
    public static final OwnStandIn OWN =
            new OwnStandIn("morning-letters")
                    .with("mail.host", "127.0.0.1")
                    .with("mail.port", Integer.toString(POST.getSmtp().getPort()))
                    .with("mail.from.default", "sed@zarichne.example")
                    .with("city-edms.address", "https://sed.zarichne.example/alfresco")
                    .with("city-edms.reminder.cron", "* * * * * ?");

    private static ServerSetup[] setup() {
        return ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.SMTP});
    }

    @AfterClass
    public static void stop() {
        POST.stop();
    }

    private static AcsClient demo(String user) {
        AcsClient anonymous = AcsClient.anonymous(OWN.process().address());
        return anonymous.withTicket(Acs.ticket(anonymous, user, Acs.DEMO_PASSWORD));
    }

    /** A letter lies before the mayor, and the process is killed while letters go to others. */
    @Test
    public void everyMorningBringsOneLetterAtMostAlsoWhenTheServerIsKilled() throws Exception {
        today();
        propose("incoming", "Про ремонт вулиці Садової");
        ObjectNode office = (ObjectNode) OWN.admin().get(OFFICE).expect(200).json();
        office.put("mail", true).put("firstHour", 0).put("standardHour", 0);
        OWN.admin().put(OFFICE, office).expect(200);
        await(() -> to("mayor@zarichne.example").isPresent());
        OWN.process().kill();
        OWN.start();
        await(this::settled);
        Map<String, Integer> letters = new HashMap<>();
        for (MimeMessage message : POST.getReceivedMessages()) {
            String to = message.getRecipients(Message.RecipientType.TO)[0].toString();
            letters.merge(to, 1, Integer::sum);
            assertThat(message.getFrom()[0]).hasToString("sed@zarichne.example");
            assertThat(message.getSubject()).startsWith("Зведення на ");
        }
        assertThat(letters.values()).allMatch(count -> count == 1);
        assertThat(letters).containsKey("mayor@zarichne.example");
        MimeMessage mayors = letterTo("mayor@zarichne.example");
        String whole = GreenMailUtil.getWholeMessage(mayors);
        assertThat(whole)
                .contains(
                        "List-Unsubscribe: <https://sed.zarichne.example/alfresco/city-edms/#/reminders>");
    }

    /** Weekends too are worked where the scenario runs. */
    private static void today() {
        OWN.admin()
                .put(
                        "/s/city-edms/calendar/days/" + Structures.today(),
                        Json.object("kind", "working", "note", "Перевірка листів"))
                .expect(200);
    }

    private static void propose(String register, String summary) throws Exception {
        AcsClient registrar = OWN.registrar();
        String letter =
                Letters.id(
                        Letters.send(registrar, register, Letters.card(summary))
                                .expect(201)
                                .json());
        String post = "";
        for (JsonNode each :
                demo("mayor").get("/s/city-edms/tray").expect(200).json().path("roles")) {
            post = each.path("role").path("post").asText();
        }
        registrar
                .post("/s/city-edms/documents/" + letter + "/reviews", Json.object("post", post))
                .expect(201);
    }

    private MimeMessage letterTo(String address) throws Exception {
        return to(address).orElseThrow(() -> new AssertionError("No letter to " + address));
    }

    private Optional<MimeMessage> to(String address) throws Exception {
        for (MimeMessage message : POST.getReceivedMessages()) {
            if (message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    /** Nobody's letter is under way but what died with the process. */
    private boolean settled() {
        JsonNode report = OWN.admin().get(LETTERS).expect(200).json();
        int all = 0;
        for (JsonNode count : report.path("counts")) {
            all += count.path("count").asInt();
        }
        return all >= PEOPLE;
    }

    /** Fewer than the demonstration council has at work. */
    private static final int PEOPLE = 10;

    private static void await(Check check) throws Exception {
        long until = System.nanoTime() + 60_000_000_000L;
        while (!check.holds()) {
            assertThat(System.nanoTime()).as("a minute is over").isLessThan(until);
            Thread.sleep(200);
        }
    }

    private interface Check {
        boolean holds() throws Exception;
    }
}
