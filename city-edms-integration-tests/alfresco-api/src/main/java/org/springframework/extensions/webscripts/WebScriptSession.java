package org.springframework.extensions.webscripts;

/** Mirrors the session behind a stateful request. */
public interface WebScriptSession {
    String getId();

    Object getValue(String name);

    void setValue(String name, Object value);

    void removeValue(String name);
}
