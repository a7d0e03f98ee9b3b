package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.StructureImport;
import org.cityedms.print.SheetBook;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileTypes;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/import-template}: the workbook to fill in, with examples. */
public final class StructureTemplateGet extends FileWebScript {
    private static final List<List<Object>> EXAMPLES =
            List.of(
                    List.of("rada", "05", "Відділ благоустрою", "00", "", "", "", "", ""),
                    List.of(
                            "rada",
                            "05",
                            "Відділ благоустрою",
                            "00",
                            "01",
                            "Начальник відділу",
                            "так",
                            "petrenko",
                            "Іванович"));

    public StructureTemplateGet(Json json) {
        super(json);
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        List<Object> heading = List.copyOf(StructureImport.COLUMNS);
        return new FileAnswer(
                FileTypes.XLSX,
                "Структура.xlsx",
                out ->
                        SheetBook.write(
                                "Структура",
                                List.of(14, 16, 36, 22, 14, 36, 12, 18, 18),
                                List.of(heading, EXAMPLES.get(0), EXAMPLES.get(1)),
                                out));
    }
}
