package org.cityedms.journal.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ChainFault;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.ComparedAnchor;
import org.cityedms.journal.JournalVerification;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/registers/{code}/verification}. */
public final class VerificationPost extends JsonWebScript {
    private static final int MAXIMUM_PERIOD = 40;

    private final JournalVerification verification;

    public VerificationPost(Json json, JournalVerification verification) {
        super(json);
        this.verification = verification;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        if (body.period() != null
                && (body.period().isEmpty() || body.period().length() > MAXIMUM_PERIOD)) {
            throw RequestParts.invalid("period");
        }
        VerificationReport report =
                verification.verify(
                        RequestParts.path(request, "code"),
                        Optional.ofNullable(body.period()),
                        anchors(body));
        return Answer.ok(ReportJson.of(report));
    }

    private static List<ChainHead> anchors(Body body) {
        List<ChainHead> anchors = new ArrayList<>();
        for (HeadJson anchor : Optional.ofNullable(body.anchors()).orElse(List.of())) {
            if (anchor == null) {
                throw RequestParts.invalid("anchors." + anchors.size());
            }
            String field = "anchors." + anchors.size();
            anchors.add(
                    ChainHead.parse(anchor.period(), anchor.position(), anchor.hash())
                            .orElseThrow(() -> RequestParts.invalid(field)));
        }
        return anchors;
    }

    record Body(String period, List<HeadJson> anchors) {}

    record HeadJson(String period, Long position, String hash) {
        static HeadJson of(ChainHead head) {
            return new HeadJson(head.period(), head.position(), head.hash());
        }
    }

    record AnchorJson(String period, long position, String hash, boolean stands) {
        static AnchorJson of(ComparedAnchor anchor) {
            return new AnchorJson(
                    anchor.head().period(),
                    anchor.head().position(),
                    anchor.head().hash(),
                    anchor.stands());
        }
    }

    record FaultJson(String what, String period, long position, String number, Long entry) {
        static FaultJson of(ChainFault fault) {
            return new FaultJson(
                    fault.kind().code(),
                    fault.period(),
                    fault.position(),
                    fault.number().orElse(null),
                    fault.entry().orElse(null));
        }
    }

    record ReportJson(
            String register,
            boolean sound,
            String verifiedAt,
            long milliseconds,
            long acts,
            long entries,
            List<HeadJson> heads,
            List<AnchorJson> anchors,
            long faultCount,
            List<FaultJson> faults) {

        static ReportJson of(VerificationReport report) {
            return new ReportJson(
                    report.register(),
                    report.sound(),
                    OfficeTime.print(report.at()),
                    report.took().toMillis(),
                    report.acts(),
                    report.lines(),
                    report.heads().stream().map(HeadJson::of).toList(),
                    report.anchors().stream().map(AnchorJson::of).toList(),
                    report.faultCount(),
                    report.faults().stream().map(FaultJson::of).toList());
        }
    }
}
