package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/** Matches qualified names by regular expressions. */
public class RegexQNamePattern implements QNamePattern {
    public static final QNamePattern MATCH_ALL = qname -> true;

    private final Pattern namespace;
    private final Pattern localName;
    private final Pattern combined;

    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        this.namespace = Pattern.compile(namespaceUriPattern);
        this.localName = Pattern.compile(localNamePattern);
        this.combined = null;
    }

    public RegexQNamePattern(String combinedPattern) {
        this.namespace = null;
        this.localName = null;
        this.combined = Pattern.compile(combinedPattern);
    }

    @Override
    public boolean isMatch(QName qname) {
        return combined != null
                ? combined.matcher(qname.toString()).matches()
                : namespace.matcher(qname.getNamespaceURI()).matches()
                        && localName.matcher(qname.getLocalName()).matches();
    }
}
