package org.cityedms.reminder.repo;

import org.alfresco.repo.admin.SysAdminParams;

/** Where the client is, for letters: no request tells it. */
public final class ClientPlace {
    private final String configured;
    private final SysAdminParams server;

    /**
     * @param configured {@code city-edms.address}; where it is empty, Alfresco's own address is
     *     used
     */
    public ClientPlace(String configured, SysAdminParams server) {
        this.configured = configured.strip();
        this.server = server;
    }

    /** The address of the client, ending in a slash. */
    String address() {
        String context =
                configured.isEmpty()
                        ? server.getAlfrescoProtocol()
                                + "://"
                                + server.getAlfrescoHost()
                                + ":"
                                + server.getAlfrescoPort()
                                + "/"
                                + server.getAlfrescoContext()
                        : configured.replaceAll("/+$", "");
        return context + "/city-edms/";
    }
}
