package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class PermissionScenarios {

    private static final String NODES = AcsClient.V1 + "/nodes/";

    @Rule public final Acs acs = new Acs();

    @Test
    public void somebodyWhoIsNoRegistrarMayNotRegisterAndTakesNoNumber() {
        String code = Registers.create(acs);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        Problems.expect(Letters.send(clerk, code, Letters.card("Лист")), 403, "may-not-register");
        Problems.expect(
                Letters.send(acs.demo("mayor"), code, Letters.card("Лист")),
                403,
                "may-not-register");
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), code, "Лист"))).isEqualTo(1);
    }

    @Test
    public void somebodyWhoIsNoRegistrarMayNotRegisterTheirOwnFileEither() {
        String code = Registers.create(acs);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        String file = Folder.create(clerk, "-my-").upload(clerk, "мій.pdf", Letters.pdf());
        Reply reply = registerExisting(clerk, file, code);
        Problems.expect(reply, 403, "may-not-register");
        assertThat(clerk.get(NODES + file).expect(200).entry().path("nodeType").asText())
                .isEqualTo("cm:content");
    }

    @Test
    public void aRegistrarMayNotRegisterAFileTheyMayNotRead() {
        String code = Registers.create(acs);
        AcsClient clerk = acs.newPerson(Acs.USERS);
        String file = Folder.create(clerk, "-my-").upload(clerk, "мій.pdf", Letters.pdf());
        Reply reply = registerExisting(acs.registrar(), file, code);
        assertThat(reply.status()).isIn(403, 404);
        assertThat(Registers.get(acs.registrar(), code).path("entries").asInt()).isZero();
    }

    @Test
    public void anOutsiderSeesNoRegister() {
        String code = Registers.create(acs);
        AcsClient outsider = acs.newPerson();
        Problems.expect(outsider.get(Registers.REGISTERS), 403, "may-not-read");
        assertThat(outsider.get(Registers.REGISTERS + "/" + code).status()).isIn(403, 404);
        assertThat(outsider.get(Registers.REGISTERS + "/" + code + "/entries").status())
                .isIn(403, 404);
    }

    @Test
    public void anOutsiderOpensNoLetterOverAnyInterface() {
        String id =
                Letters.id(
                        Letters.register(acs.registrar(), Registers.create(acs), "Таємний лист"));
        AcsClient outsider = acs.newPerson();
        assertThat(outsider.get(Letters.DOCUMENTS + "/" + id).status()).isIn(403, 404);
        outsider.get(NODES + id).expect(403);
        outsider.get(NODES + id + "/content").expect(403);
        outsider.put(NODES + id, Json.object("name", "моє.pdf")).expect(403);
        outsider.delete(NODES + id).expect(403);
    }

    @Test
    public void aRegistrarOpensTheLetterOfAnotherRegistrar() {
        String id = Letters.id(Letters.register(acs.registrar(), Registers.create(acs), "Лист"));
        acs.demo("registrar2").get(Letters.DOCUMENTS + "/" + id).expect(200);
        acs.demo("registrar2").get(NODES + id + "/content").expect(200);
    }

    @Test
    public void nobodyRegistersWithoutSigningIn() {
        Letters.send(acs.anonymous(), "incoming", Letters.card("Лист")).expect(401);
        acs.anonymous().get(Registers.REGISTERS).expect(401);
        acs.anonymous().get(Registers.REGISTERS + "/incoming/entries").expect(401);
        acs.anonymous()
                .post(Registers.REGISTERS, Registers.settings(Registers.newCode()))
                .expect(401);
    }

    @Test
    public void aClerkMayNotWriteIntoTheFilingFolders() {
        String id = Letters.id(Letters.register(acs.registrar(), Registers.create(acs), "Лист"));
        String month = acs.admin().get(NODES + id).expect(200).entry().path("parentId").asText();
        AcsClient clerk = acs.newPerson(Acs.USERS);
        clerk.post(
                        NODES + month + "/children",
                        Json.object("name", "підкинутий.txt", "nodeType", "cm:content"))
                .expect(403);
        clerk.send(
                        "PUT",
                        NODES + id + "/content",
                        "application/pdf",
                        BodyPublishers.ofByteArray(Letters.pdf()))
                .expect(403);
    }

    @Test
    public void aClerkMakesNeitherPeopleNorMembersOfTheRegistrarsGroup() {
        AcsClient clerk = acs.newPerson(Acs.USERS);
        clerk.post(
                        AcsClient.V1 + "/groups/" + Acs.REGISTRARS + "/members",
                        Json.object("id", "lawyer", "memberType", "PERSON"))
                .expect(403);
    }

    private static Reply registerExisting(AcsClient sender, String id, String code) {
        return sender.post(
                Letters.DOCUMENTS + "/" + id + "/registration",
                Json.object("register", code, "card", Letters.card("Лист")));
    }
}
