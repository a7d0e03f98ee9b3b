package org.cityedms.card.web;

import org.cityedms.card.CardFormat;
import org.cityedms.card.CardPrinting;
import org.cityedms.card.PrintedCard;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.webscript.ClientAddress;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileTypes;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/card.pdf}. */
public final class CardPdfGet extends FileWebScript {
    private final CardPrinting printing;
    private final ClientAddress address;

    public CardPdfGet(Json json, CardPrinting printing, ClientAddress address) {
        super(json);
        this.printing = printing;
        this.address = address;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        String id = RequestParts.path(request, "id");
        DocumentId document =
                DocumentId.parse(id)
                        .orElseThrow(() -> RegistrationProblems.documentNotFound(id).exception());
        CardFormat format =
                RequestParts.parameter(request, "size")
                        .map(
                                code ->
                                        Coded.find(CardFormat.class, code)
                                                .orElseThrow(() -> RequestParts.invalid("size")))
                        .orElse(CardFormat.A4);
        PrintedCard card = printing.print(document, address.of(request), format);
        return new FileAnswer(FileTypes.PDF, card.name(), card::write);
    }
}
