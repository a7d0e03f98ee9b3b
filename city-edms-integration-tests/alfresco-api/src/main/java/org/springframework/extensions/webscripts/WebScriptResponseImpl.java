package org.springframework.extensions.webscripts;

/** Mirrors what every web script response has in common. */
public abstract class WebScriptResponseImpl implements WebScriptResponse {
    private final Runtime runtime;

    public WebScriptResponseImpl(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    @Override
    public String encodeResourceUrl(String url) {
        return url;
    }
}
