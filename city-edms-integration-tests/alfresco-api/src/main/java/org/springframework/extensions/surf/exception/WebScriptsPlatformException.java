package org.springframework.extensions.surf.exception;

/** Mirrors what Surf throws when the machinery around a web script fails. */
public class WebScriptsPlatformException extends PlatformRuntimeException {
    private static final long serialVersionUID = 1L;

    public WebScriptsPlatformException(String msg) {
        super(msg);
    }

    public WebScriptsPlatformException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
