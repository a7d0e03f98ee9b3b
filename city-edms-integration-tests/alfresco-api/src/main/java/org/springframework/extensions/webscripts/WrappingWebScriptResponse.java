package org.springframework.extensions.webscripts;

/** Mirrors a response around another; the repository's container hands scripts a buffering one. */
public interface WrappingWebScriptResponse extends WebScriptResponse {
    WebScriptResponse getNext();
}
