package org.cityedms.scenarios;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Multipart;
import org.cityedms.scenarios.client.Reply;

/** A folder of the repository, made for one scenario. */
record Folder(String id, String name) {

    static final String NODES = AcsClient.V1 + "/nodes/";

    /**
     * Makes a folder.
     *
     * @param parent a node or one of the aliases <code>-my-</code>, <code>-root-</code>
     */
    static Folder create(AcsClient client, String parent) {
        String name = "scenario-" + UUID.randomUUID();
        Reply reply =
                client.post(
                        NODES + parent + "/children",
                        Json.object("name", name, "nodeType", "cm:folder"));
        return new Folder(reply.expect(201).entry().path("id").asText(), name);
    }

    /** A folder in Company Home that all staff may write to. */
    static Folder createShared(Acs acs) {
        Folder folder = create(acs.admin(), "-root-");
        ObjectNode grant =
                Json.object(
                        "authorityId", Acs.USERS, "name", "Contributor", "accessStatus", "ALLOWED");
        acs.admin()
                .put(
                        NODES + folder.id(),
                        Json.object(
                                "permissions",
                                Json.object(
                                        "isInheritanceEnabled",
                                        false,
                                        "locallySet",
                                        Json.array(grant))))
                .expect(200);
        return folder;
    }

    /** Uploads by v1 and answers the id of the file. */
    String upload(AcsClient client, String fileName, byte[] bytes) {
        return client.post(
                        NODES + id + "/children",
                        Multipart.form()
                                .file(
                                        "filedata",
                                        fileName,
                                        "application/pdf",
                                        BodyPublishers.ofByteArray(bytes)))
                .expect(201)
                .entry()
                .path("id")
                .asText();
    }

    /** The address of a file in this folder of Company Home, over WebDAV. */
    String webdav(String fileName) {
        return "/webdav/" + name + "/" + encoded(fileName);
    }

    static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
