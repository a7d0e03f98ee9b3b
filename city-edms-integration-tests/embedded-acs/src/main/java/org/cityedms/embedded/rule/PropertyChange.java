package org.cityedms.embedded.rule;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors how ACS's OnPropertyUpdateRuleTrigger reads a change: content of no bytes counts as none
 * (WebDAV clients write such first), and protected properties count for nothing.
 *
 * @param anyContentSet a content property has a value, empty or not
 * @param contentArrived content came where none was
 * @param changed content was replaced or removed, or another property changed
 */
record PropertyChange(boolean anyContentSet, boolean contentArrived, boolean changed) {

    static PropertyChange between(
            Map<QName, Serializable> before,
            Map<QName, Serializable> after,
            DictionaryService dictionary) {
        boolean anyContentSet = false;
        boolean contentArrived = false;
        boolean changed = false;
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (QName name : names) {
            PropertyDefinition definition = dictionary.getProperty(name);
            if (definition != null && definition.isProtected()) {
                continue;
            }
            if (isContent(definition)) {
                anyContentSet |= after.get(name) != null;
                Serializable old = orNullIfEmpty(before.get(name));
                Serializable now = orNullIfEmpty(after.get(name));
                contentArrived |= old == null && now != null;
                changed |= old != null && !old.equals(now);
            } else {
                changed |= !Objects.equals(before.get(name), after.get(name));
            }
        }
        return new PropertyChange(anyContentSet, contentArrived, changed);
    }

    private static boolean isContent(PropertyDefinition definition) {
        return definition != null
                && !definition.isMultiValued()
                && DataTypeDefinition.CONTENT.equals(definition.getDataType().getName());
    }

    private static Serializable orNullIfEmpty(Serializable value) {
        return value instanceof ContentData content
                        && ContentData.hasContent(content)
                        && content.getSize() > 0
                ? content
                : null;
    }
}
