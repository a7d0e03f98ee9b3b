package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Collection;

/**
 * A name in a namespace, written {uri}local or prefix:local; equality is by URI and local name
 * only.
 */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;

    private final String namespaceURI;
    private final String localName;
    private final String prefix;
    private final int hash;

    /** Made when it is asked for: names are written often, most of them never. */
    private transient String text;

    private QName(String namespaceURI, String localName, String prefix) {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A QName must consist of a local name");
        }
        this.namespaceURI = namespaceURI == null ? NamespaceService.DEFAULT_URI : namespaceURI;
        this.localName = localName;
        this.prefix = prefix;
        this.hash = this.namespaceURI.hashCode() * 37 + localName.hashCode();
    }

    public static QName createQName(String namespaceURI, String localName)
            throws InvalidQNameException {
        return new QName(namespaceURI, localName, null);
    }

    public static QName createQName(
            String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        if (prefixResolver == null) {
            throw new IllegalArgumentException("A Prefix Resolver must be specified");
        }
        String known = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(known);
        if (uri == null) {
            throw new NamespaceException(
                    "Namespace prefix " + known + " is not mapped to a namespace URI");
        }
        return new QName(uri, localName, known);
    }

    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        if (qname != null && !qname.isEmpty() && qname.charAt(0) == NAMESPACE_BEGIN) {
            return createQName(qname);
        }
        String[] parts = splitPrefixedQName(qname);
        return createQName(parts[0], parts[1], prefixResolver);
    }

    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("Argument qname is mandatory");
        }
        if (qname.charAt(0) != NAMESPACE_BEGIN) {
            return new QName(NamespaceService.DEFAULT_URI, qname, null);
        }
        int end = qname.indexOf(NAMESPACE_END, 1);
        if (end < 0) {
            throw new InvalidQNameException(
                    "QName '" + qname + "' is missing the closing namespace " + NAMESPACE_END);
        }
        return new QName(qname.substring(1, end), qname.substring(end + 1), null);
    }

    public static QName createQNameWithValidLocalName(String namespaceURI, String localName) {
        return createQName(namespaceURI, createValidLocalName(localName));
    }

    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("Local name cannot be null or empty.");
        }
        String local = name.replace("/", "_x002f_").replace(":", "_x003a_").trim();
        return local.length() > MAX_LENGTH ? local.substring(0, MAX_LENGTH) : local;
    }

    public static String[] splitPrefixedQName(String qname)
            throws InvalidQNameException, NamespaceException {
        if (qname == null) {
            throw new InvalidQNameException("Argument qname is mandatory");
        }
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        if (colon == 0 || colon == qname.length() - 1) {
            throw new InvalidQNameException(
                    "QName '" + qname + "' must consist of a prefix and a local name");
        }
        return colon < 0
                ? new String[] {NamespaceService.DEFAULT_PREFIX, qname}
                : new String[] {qname.substring(0, colon), qname.substring(colon + 1)};
    }

    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        if (str == null || str.isEmpty()) {
            throw new IllegalArgumentException("str parameter is mandatory");
        }
        return str.charAt(0) == NAMESPACE_BEGIN
                ? createQName(str)
                : createQName(str, prefixResolver);
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return namespaceURI;
    }

    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        Collection<String> prefixes = resolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            throw new NamespaceException(
                    "A namespace prefix is not registered for uri " + namespaceURI);
        }
        return new QName(namespaceURI, localName, prefixes.iterator().next());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof QName other
                && hash == other.hash
                && localName.equals(other.localName)
                && namespaceURI.equals(other.namespaceURI);
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        String made = text;
        if (made == null) {
            made = NAMESPACE_BEGIN + namespaceURI + NAMESPACE_END + localName;
            text = made;
        }
        return made;
    }

    @Override
    public int compareTo(QName qname) {
        int byNamespace = namespaceURI.compareTo(qname.namespaceURI);
        return byNamespace != 0 ? byNamespace : localName.compareTo(qname.localName);
    }

    public String toPrefixString() {
        return prefix == null || prefix.isEmpty()
                ? localName
                : prefix + NAMESPACE_PREFIX + localName;
    }

    public String getPrefixString() {
        return toPrefixString();
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        Collection<String> prefixes = prefixResolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            throw new NamespaceException(
                    "A namespace prefix is not registered for uri " + namespaceURI);
        }
        return new QName(namespaceURI, localName, prefixes.iterator().next()).toPrefixString();
    }
}
