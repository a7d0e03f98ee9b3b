package org.cityedms.audit.web;

import java.util.List;
import org.cityedms.audit.PersonalDataView;
import org.cityedms.audit.PersonalDataViewReader;
import org.cityedms.audit.ViewPage;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/personal-data-views}. */
public final class ViewsGet extends JsonWebScript {
    private static final int PAGE = 100;

    private final PersonalDataViewReader views;

    public ViewsGet(Json json, PersonalDataViewReader views) {
        super(json);
        this.views = views;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        ViewPage page = views.page(ViewQueries.of(request, PAGE));
        return Answer.ok(
                new Body(
                        page.views().stream().map(ViewJson::of).toList(),
                        page.next().map(id -> Long.toString(id)).orElse(null)));
    }

    record Body(List<ViewJson> views, String next) {}

    record ViewJson(
            long id,
            String viewedAt,
            String viewer,
            String viewerName,
            String subject,
            String label,
            String data,
            String purpose) {
        static ViewJson of(PersonalDataView view) {
            return new ViewJson(
                    view.id(),
                    OfficeTime.print(view.viewedAt()),
                    view.viewer(),
                    view.viewerName(),
                    view.subject().id(),
                    view.subject().label(),
                    view.data().code(),
                    view.purpose());
        }
    }
}
