package org.cityedms.scenarios;

import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.junit.AssumptionViolatedException;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;

/**
 * The server that the scenarios run against: the one at <code>-Dacs.url</code>, or one stand-in
 * started for all of them. As a rule it also writes each skipped scenario with its reason, so that
 * none is passed over silently.
 */
public final class Acs extends TestWatcher {

    /** Groups that the AMP makes. */
    public static final String REGISTRARS = "GROUP_CITY_EDMS_REGISTRARS";

    public static final String ADMINISTRATORS = "GROUP_CITY_EDMS_ADMINISTRATORS";
    public static final String USERS = "GROUP_CITY_EDMS_USERS";

    static final String DEMO_PASSWORD = "Demo-2026";

    private static final Map<String, AcsClient> SIGNED_IN = new ConcurrentHashMap<>();

    /** Whether the scenarios run against an address given on the command line. */
    static boolean isReal() {
        return System.getProperty("acs.url") != null;
    }

    public void onlyOnTheStandIn(String reason) {
        assumeTrue("on a real ACS: " + reason, !isReal());
    }

    public AcsClient anonymous() {
        return AcsClient.anonymous(address());
    }

    public AcsClient admin() {
        return signedIn(
                System.getProperty("acs.user", "admin"),
                System.getProperty("acs.password", "admin"));
    }

    /** A person of the demonstration council. */
    public AcsClient demo(String user) {
        return signedIn(user, DEMO_PASSWORD);
    }

    public AcsClient registrar() {
        return demo("registrar");
    }

    /** Somebody who was never here before, in these groups. */
    public AcsClient newPerson(String... groups) {
        Person person = newAccount(groups);
        return anonymous().as(person.user(), person.password()).withTicket(ticket(person));
    }

    /** Who somebody is, for scenarios about signing in. */
    record Person(String user, String password) {}

    Person newAccount(String... groups) {
        Person person = new Person("scenario-" + UUID.randomUUID(), "Таємниця-1");
        admin().post(
                        AcsClient.V1 + "/people",
                        Json.object(
                                "id", person.user(),
                                "firstName", "Перевірка",
                                "lastName", person.user(),
                                "email", person.user() + "@example.org",
                                "password", person.password()))
                .expect(201);
        for (String group : groups) {
            admin().post(
                            AcsClient.V1 + "/groups/" + group + "/members",
                            Json.object("id", person.user(), "memberType", "PERSON"))
                    .expect(201);
        }
        return person;
    }

    String ticket(Person person) {
        return ticket(anonymous(), person.user(), person.password());
    }

    static String ticket(AcsClient client, String user, String password) {
        JsonNode entry =
                client.post(AcsClient.TICKETS, Json.object("userId", user, "password", password))
                        .expect(201)
                        .entry();
        return entry.path("id").asText();
    }

    @Override
    protected void skipped(AssumptionViolatedException reason, Description scenario) {
        System.out.println("SKIPPED " + scenario.getDisplayName() + ": " + reason.getMessage());
    }

    static URI address() {
        return isReal() ? URI.create(System.getProperty("acs.url")) : SharedStandIn.address();
    }

    /** A ticket is asked for once: real ACS hashes passwords slowly on purpose. */
    private AcsClient signedIn(String user, String password) {
        return SIGNED_IN.computeIfAbsent(
                user, name -> anonymous().withTicket(ticket(anonymous(), name, password)));
    }
}
