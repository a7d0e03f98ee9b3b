package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.ResourceBundle;

/** Mirrors Surf's web script: one method on one set of URLs, described by its descriptor. */
public interface WebScript {
    void init(Container container, Description description);

    Description getDescription();

    ResourceBundle getResources();

    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
