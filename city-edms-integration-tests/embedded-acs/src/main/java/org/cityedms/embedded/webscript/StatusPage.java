package org.cityedms.embedded.webscript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/**
 * The body of an error, laid out as Surf's status.ftl and json.status.ftl: JSON where the script's
 * format is JSON, HTML otherwise, never with a stack trace.
 */
final class StatusPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(Locale.UK);

    private final ObjectMapper json;
    private final Clock clock;

    StatusPage(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void write(int status, String message, WebScriptRequest req, WebScriptResponse res)
            throws IOException {
        res.setStatus(req.forceSuccessStatus() ? 200 : status);
        if (WebScriptResponse.JSON_FORMAT.equals(formatOf(req))) {
            res.setContentType("application/json;charset=UTF-8");
            res.getWriter().write(json(status, message));
        } else {
            res.setContentType("text/html;charset=UTF-8");
            res.getWriter().write(html(status, message, req));
        }
    }

    /** The format itself may be what the request got wrong. */
    private static String formatOf(WebScriptRequest req) {
        try {
            return req.getFormat();
        } catch (RuntimeException e) {
            return WebScriptResponse.HTML_FORMAT;
        }
    }

    private String json(int status, String message) throws IOException {
        ObjectNode page = json.createObjectNode();
        ObjectNode about = page.putObject("status");
        about.put("code", status);
        about.put("name", nameOf(status));
        about.put("description", nameOf(status));
        page.put("message", message);
        page.put("exception", "");
        page.putArray("callstack");
        page.put("server", "");
        page.put("time", TIME.format(ZonedDateTime.now(clock)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(page);
    }

    private String html(int status, String message, WebScriptRequest req) {
        String title = "Web Script Status " + status + " - " + nameOf(status);
        return """
                <!DOCTYPE html>
                <html>
                   <head><title>%s</title></head>
                   <body>
                      <h1>%s</h1>
                      <p>The Web Script %s has responded with a status of %s.</p>
                      <p><b>Message:</b> %s</p>
                      <p><b>Time:</b> %s</p>
                   </body>
                </html>
                """
                .formatted(
                        title,
                        title,
                        HtmlUtils.htmlEscape(String.valueOf(req.getServicePath())),
                        status + " - " + nameOf(status),
                        HtmlUtils.htmlEscape(String.valueOf(message)),
                        TIME.format(ZonedDateTime.now(clock)));
    }

    private static String nameOf(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        if (known == null) {
            return "";
        }
        return known == HttpStatus.INTERNAL_SERVER_ERROR
                ? "Internal Error"
                : known.getReasonPhrase();
    }
}
