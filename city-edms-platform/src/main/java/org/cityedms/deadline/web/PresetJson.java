package org.cityedms.deadline.web;

import java.util.List;
import org.cityedms.deadline.DeadlinePreset;
import org.cityedms.deadline.DeadlinePresets.PresetVersion;
import org.cityedms.deadline.Extension;
import org.cityedms.deadline.Term;

/** Schema {@code DeadlinePreset}. */
record PresetJson(
        String code,
        boolean lawful,
        String titleUk,
        String titleEn,
        String sourceUk,
        String sourceEn,
        String direction,
        TermJson term,
        String startRule,
        String lastDayRule,
        ExtensionJson extension,
        String validFrom,
        String validUntil) {

    static PresetJson of(PresetVersion version) {
        DeadlinePreset preset = version.preset();
        return new PresetJson(
                preset.code(),
                version.lawful(),
                preset.title().uk(),
                preset.title().en(),
                preset.source().uk(),
                preset.source().en(),
                preset.direction().code(),
                TermJson.of(preset.term()),
                preset.startRule().code(),
                preset.lastDayRule().code(),
                preset.extension().map(ExtensionJson::of).orElse(null),
                DeadlineJson.day(preset.validFrom()),
                DeadlineJson.day(preset.validUntil()));
    }

    /** The answer of everything that shows or changes presets. */
    static ListJson list(List<PresetVersion> versions) {
        return new ListJson(versions.stream().map(PresetJson::of).toList());
    }

    record ListJson(List<PresetJson> presets) {}

    record TermJson(int amount, String unit) {
        static TermJson of(Term term) {
            return new TermJson(term.amount(), term.unit().code());
        }
    }

    record ExtensionJson(TermJson total, TermJson notice, String sourceUk, String sourceEn) {
        static ExtensionJson of(Extension extension) {
            return new ExtensionJson(
                    TermJson.of(extension.total()),
                    TermJson.of(extension.notice()),
                    extension.source().uk(),
                    extension.source().en());
        }
    }
}
