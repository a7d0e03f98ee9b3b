package org.springframework.extensions.webscripts;

/** Mirrors what executes one request. */
@SuppressWarnings("JavaLangClash") // the name is Surf's
public interface Runtime {
    String getName();

    WebScriptSession getSession();

    Container getContainer();
}
