package org.springframework.extensions.webscripts;

/** Mirrors a request around another; the repository's container hands scripts a buffering one. */
public interface WrappingWebScriptRequest extends WebScriptRequest {
    WebScriptRequest getNext();
}
