package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.organization.Vacancy;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/vacancies}: posts without anybody. */
public final class VacanciesGet extends JsonWebScript {
    private final StructureAdministration administration;

    public VacanciesGet(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new Vacancies(administration.vacancies().stream().map(VacancyJson::of).toList()));
    }

    record Vacancies(List<VacancyJson> vacancies) {}

    record VacancyJson(PostJson post, PostJson.PersonJson last, PostJson superior) {
        static VacancyJson of(Vacancy vacancy) {
            return new VacancyJson(
                    PostJson.of(vacancy.post()),
                    vacancy.last().map(PostJson.PersonJson::of).orElse(null),
                    vacancy.superior().map(PostJson::of).orElse(null));
        }
    }
}
