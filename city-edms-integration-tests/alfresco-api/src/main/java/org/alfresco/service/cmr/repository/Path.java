package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import org.alfresco.service.namespace.NamespacePrefixResolver;

/** The child associations from a root to a node. */
public final class Path implements Iterable<Path.Element>, Serializable {
    private final ArrayList<Element> elements = new ArrayList<>();

    public Path() {}

    @Override
    public Iterator<Path.Element> iterator() {
        return elements.iterator();
    }

    public Path prepend(Path.Element pathElement) {
        elements.add(0, pathElement);
        return this;
    }

    public Path append(Path.Element pathElement) {
        elements.add(pathElement);
        return this;
    }

    public Element first() {
        return elements.get(0);
    }

    public Element last() {
        return elements.get(elements.size() - 1);
    }

    public int size() {
        return elements.size();
    }

    public Element get(int n) {
        return elements.get(n);
    }

    @Override
    public String toString() {
        return join(Element::getElementString);
    }

    public String toPrefixString(NamespacePrefixResolver resolver) {
        return join(element -> element.getPrefixedString(resolver));
    }

    private String join(java.util.function.Function<Element, String> text) {
        StringBuilder path = new StringBuilder();
        for (Element element : elements) {
            if (path.length() == 0 || path.charAt(path.length() - 1) != '/') {
                path.append(
                        path.length() == 0 && element != elements.get(0)
                                ? "/"
                                : path.length() == 0 ? "" : "/");
            }
            path.append(text.apply(element));
        }
        return path.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Path other && elements.equals(other.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** One step of a path. */
    public abstract static class Element implements Serializable {
        public abstract String getElementString();

        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return getElementString();
        }

        @Override
        public String toString() {
            return getElementString();
        }
    }

    /** A step along a child association. */
    public static class ChildAssocElement extends Element {
        private final ChildAssociationRef ref;

        public ChildAssocElement(ChildAssociationRef ref) {
            this.ref = ref;
        }

        @Override
        public String getElementString() {
            return ref.getParentRef() == null ? "/" : ref.getQName().toString();
        }

        @Override
        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return ref.getParentRef() == null ? "/" : ref.getQName().toPrefixString(resolver);
        }

        public ChildAssociationRef getRef() {
            return ref;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof ChildAssocElement other && ref.equals(other.ref);
        }

        @Override
        public int hashCode() {
            return ref.hashCode();
        }
    }
}
