package org.alfresco.repo.admin;

/** Where the server says it is reached. */
public interface SysAdminParams {
    String getAlfrescoContext();

    String getAlfrescoHost();

    int getAlfrescoPort();

    String getAlfrescoProtocol();
}
