package org.springframework.extensions.webscripts;

import java.io.IOException;

/**
 * Mirrors the container seen by what executes requests: authentication and transaction are around
 * the script here.
 */
public interface RuntimeContainer extends Container {
    void executeScript(WebScriptRequest scriptReq, WebScriptResponse scriptRes, Authenticator auth)
            throws IOException;
}
