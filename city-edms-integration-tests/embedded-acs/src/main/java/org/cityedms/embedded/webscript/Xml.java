package org.cityedms.embedded.webscript;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element, read the way descriptors need it: text trimmed, absent things null. */
record Xml(Element element) {
    String name() {
        return element.getTagName();
    }

    String text() {
        return element.getTextContent().trim();
    }

    String attribute(String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    List<Xml> children(String name) {
        List<Xml> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(new Xml(child));
            }
        }
        return found;
    }

    Xml child(String name) {
        List<Xml> found = children(name);
        return found.isEmpty() ? null : found.get(0);
    }

    String textOf(String child) {
        Xml found = child(child);
        return found == null ? null : found.text();
    }
}
