package org.cityedms.deadline;

/**
 * A deadline to be counted for a form, as typed.
 *
 * @param settings a preset that is being typed and not stored yet; the stored one when {@code null}
 */
public record ComputationDraft(
        String preset, String startDay, String startTime, String namedDay, PresetDraft settings) {
    public StartDraft start() {
        return new StartDraft(preset, startDay, startTime, namedDay);
    }
}
