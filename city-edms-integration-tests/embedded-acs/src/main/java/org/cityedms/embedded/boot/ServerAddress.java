package org.cityedms.embedded.boot;

import org.alfresco.repo.admin.SysAdminParams;

/** The stand-in is reached on this machine only. */
public final class ServerAddress implements SysAdminParams {
    private final int port;

    public ServerAddress(int port) {
        this.port = port;
    }

    @Override
    public String getAlfrescoContext() {
        return "alfresco";
    }

    @Override
    public String getAlfrescoHost() {
        return "localhost";
    }

    @Override
    public int getAlfrescoPort() {
        return port;
    }

    @Override
    public String getAlfrescoProtocol() {
        return "http";
    }
}
