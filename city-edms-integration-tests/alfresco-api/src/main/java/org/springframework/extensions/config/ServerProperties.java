package org.springframework.extensions.config;

/** Mirrors Surf's public address of the server; a null means: as the request says. */
public interface ServerProperties {
    String getScheme();

    String getHostName();

    Integer getPort();
}
