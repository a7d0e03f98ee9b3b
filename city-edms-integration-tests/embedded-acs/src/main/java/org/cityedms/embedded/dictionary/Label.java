package org.cityedms.embedded.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;

/**
 * A text of the model: a message by key, else what the model's XML says. Mirrors M2Label:
 * `ce_contentmodel.type.ce_document.title`.
 */
record Label(String key, String fallback) {
    static Label of(Model model, String kind, String prefixedName, String what, String fallback) {
        return new Label(
                model.labelKey() + "." + kind + "." + prefixedName.replace(':', '_') + "." + what,
                fallback);
    }

    String in(MessageLookup messages) {
        String found = messages == null ? null : messages.getMessage(key);
        return found == null ? fallback : found;
    }
}
