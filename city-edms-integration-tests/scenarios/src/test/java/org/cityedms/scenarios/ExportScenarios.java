package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

/** The journal of a period, to print and to reckon with. */
public class ExportScenarios {

    private static final String PERIOD = "&from=2020-01-01&to=2199-12-31";

    @Rule public final Acs acs = new Acs();

    @Test
    public void theJournalComesAsPdfSpreadsheetAndText() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "=1+2 лист");
        Reply csv = export(code, "csv", "&columns=number,summary");
        assertThat(csv.header("Content-Disposition"))
                .startsWith("attachment; filename=")
                .contains("filename*=UTF-8''%D0%96%D1%83%D1%80%D0%BD%D0%B0%D0%BB");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFРеєстраційний індекс;Короткий зміст\r\n01-99/1;'=1+2 лист\r\n");
        assertThat(new String(export(code, "pdf", "").body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new String(export(code, "xlsx", "").body(), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    public void whatCannotBeWrittenIsAProblemAndNotHalfAFile() {
        String code = Registers.create(acs);
        refuse(code, "?format=doc" + PERIOD, "format");
        refuse(code, "?format=pdf&from=2026-01-01", "to");
        refuse(code, "?format=pdf&from=2026-02-01&to=2026-01-01", "to");
        refuse(code, "?format=pdf" + PERIOD + "&columns=number,number", "columns");
        Problems.expect(
                acs.registrar().get(Registers.REGISTERS + "/absent/journal?format=pdf" + PERIOD),
                404,
                "register-not-found");
        Problems.expect(
                acs.newPerson(Acs.USERS)
                        .get(Registers.REGISTERS + "/" + code + "/journal?format=csv" + PERIOD),
                403,
                "may-not-register");
    }

    private void refuse(String code, String query, String field) {
        Reply reply = acs.registrar().get(Registers.REGISTERS + "/" + code + "/journal" + query);
        assertThat(Problems.fields(Problems.expect(reply, 422, "invalid-input")))
                .containsExactly(field + ":invalid");
    }

    private Reply export(String code, String format, String more) {
        return acs.registrar()
                .get(Registers.REGISTERS + "/" + code + "/journal?format=" + format + PERIOD + more)
                .expect(200);
    }
}
