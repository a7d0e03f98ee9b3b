package org.cityedms.savings.web;

import java.nio.charset.StandardCharsets;
import org.cityedms.savings.PictureShape;
import org.cityedms.savings.Savings;
import org.cityedms.savings.SavingsQuery;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/savings/picture}. */
public final class SavingsPictureGet extends FileWebScript {
    private static final String NAME = "Заощаджено без паперу.";

    private final Savings savings;

    public SavingsPictureGet(Json json, Savings savings) {
        super(json);
        this.savings = savings;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        SavingsQuery query = SavingsRequests.query(request);
        PictureShape shape = SavingsRequests.shape(request);
        String format = RequestParts.parameter(request, "format").orElse("");
        return switch (format) {
            case "pdf" ->
                    new FileAnswer(
                            "application/pdf",
                            NAME + format,
                            out -> savings.writePicture(query, out));
            case "svg" ->
                    new FileAnswer(
                            "image/svg+xml",
                            NAME + format,
                            out ->
                                    out.write(
                                            savings.picture(query, shape)
                                                    .getBytes(StandardCharsets.UTF_8)));
            default -> throw RequestParts.invalid("format");
        };
    }
}
