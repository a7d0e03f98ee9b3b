package org.cityedms.embedded.rest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Turns the prefixed names of JSON into QNames and back, and knows the class hierarchy. */
final class Names {
    private final NamespaceService namespaces;
    private final DictionaryService dictionary;

    Names(NamespaceService namespaces, DictionaryService dictionary) {
        this.namespaces = namespaces;
        this.dictionary = dictionary;
    }

    QName parse(String text) {
        try {
            return text.startsWith("{")
                    ? QName.createQName(text)
                    : QName.createQName(text, namespaces);
        } catch (NamespaceException | IllegalArgumentException e) {
            throw ApiException.invalid(text + " isn't a valid QName. " + e.getMessage());
        }
    }

    String print(QName name) {
        return name.toPrefixString(namespaces);
    }

    /** Without those of the system model, which the API hides. */
    List<String> print(Collection<QName> names) {
        return names.stream().filter(name -> !isHidden(name)).map(this::print).sorted().toList();
    }

    Set<QName> parseAspects(List<String> texts) {
        Set<QName> aspects = new TreeSet<>();
        for (String text : texts) {
            QName aspect = parse(text);
            if (dictionary.getAspect(aspect) == null) {
                throw ApiException.invalid("Unknown aspect: " + text);
            }
            if (isHidden(aspect)) {
                throw new IllegalArgumentException("NameSpace cannot be used by API: " + text);
            }
            aspects.add(aspect);
        }
        return aspects;
    }

    boolean isHidden(QName name) {
        return name.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI);
    }

    boolean isA(QName name, QName ofClass) {
        return name.equals(ofClass) || dictionary.isSubClass(name, ofClass);
    }
}
