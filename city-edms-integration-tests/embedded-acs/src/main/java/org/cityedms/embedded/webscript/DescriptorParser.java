package org.cityedms.embedded.webscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cityedms.embedded.webscript.ScriptDescription.Content;
import org.cityedms.embedded.webscript.ScriptDescription.Place;
import org.cityedms.embedded.webscript.ScriptDescription.TransactionSettings;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Description.Lifecycle;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.util.xml.SimpleSaxErrorHandler;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads *.desc.xml with the defaults of Surf's DescriptionImpl: no authentication means none, and
 * none means no transaction either; otherwise a read-write transaction is required. A document type
 * declaration is refused, so no entity is ever fetched or expanded.
 */
final class DescriptorParser {
    private static final String SUFFIX = ".desc.xml";
    private static final int BUFFER_SIZE = 4096;

    /** The formats Surf's registry knows (webscripts.formats); it refuses a script of any other. */
    private static final Set<String> FORMATS =
            Set.of(
                    "html",
                    "text",
                    "xml",
                    "xsd",
                    "atom",
                    "atomentry",
                    "atomfeed",
                    "atomsvc",
                    "rss",
                    "json",
                    "opensearchdescription",
                    "mediawiki",
                    "fbml",
                    "php",
                    "js",
                    "calendar",
                    "csv",
                    "xls",
                    "xlsx");

    ScriptDescription parse(String store, String path, byte[] document) {
        Place place = placeOf(store, path);
        Xml root = new Xml(rootOf(path, document));
        if (!root.name().equals("webscript")) {
            throw new WebScriptException("Expected <webscript> root element in " + path);
        }
        Xml formData = root.child("formdata");
        boolean multipart = formData == null || multipart(formData);
        return new ScriptDescription(place, contentOf(root), document, multipart);
    }

    private static Place placeOf(String store, String path) {
        String id = path.substring(0, path.length() - SUFFIX.length());
        int dot = id.lastIndexOf('.');
        if (dot <= id.lastIndexOf('/')) {
            throw new WebScriptException(
                    "The name of " + path + " does not end in .<method>" + SUFFIX);
        }
        return new Place(store, id, id.substring(dot + 1).toUpperCase(Locale.ROOT));
    }

    private static Element rootOf(String path, byte[] document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(
                    new SimpleSaxErrorHandler(
                            org.apache.commons.logging.LogFactory.getLog(DescriptorParser.class)));
            return builder.parse(new ByteArrayInputStream(document)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JVM has no safe XML parser", e);
        } catch (SAXException | IOException e) {
            throw new WebScriptException("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static Content contentOf(Xml root) {
        String shortName = root.textOf("shortname");
        if (shortName == null || shortName.isEmpty()) {
            throw new WebScriptException("Expected <shortname> value");
        }
        Xml authentication = root.child("authentication");
        RequiredAuthentication required =
                authentication == null
                        ? RequiredAuthentication.none
                        : valueOf(
                                "authentication",
                                authentication.text(),
                                RequiredAuthentication::valueOf);
        Xml lifecycle = root.child("lifecycle");
        Xml format = root.child("format");
        return new Content(
                shortName,
                root.textOf("description"),
                root.attribute("kind"),
                families(root),
                urls(root),
                required,
                authentication == null ? null : nullIfEmpty(authentication.attribute("runas")),
                transaction(root.child("transaction"), required),
                cache(root.child("cache")),
                format == null || format.text().isEmpty()
                        ? FormatStyle.any
                        : valueOf("format", format.text(), FormatStyle::valueOf),
                defaultFormat(format),
                lifecycle == null
                        ? Lifecycle.none
                        : valueOf("lifecycle", lifecycle.text(), Lifecycle::valueOf));
    }

    private static Set<String> families(Xml root) {
        Set<String> names = new TreeSet<>();
        root.children("family").forEach(family -> names.add(family.text()));
        return names;
    }

    private static List<String> urls(Xml root) {
        List<String> urls =
                root.children("url").stream()
                        .map(url -> url.text().isEmpty() ? url.attribute("template") : url.text())
                        .toList();
        if (urls.isEmpty() || urls.stream().anyMatch(url -> url == null || url.isEmpty())) {
            throw new WebScriptException("Expected at least one <url> element, each with a value");
        }
        return urls;
    }

    private static TransactionSettings transaction(Xml element, RequiredAuthentication required) {
        RequiredTransaction need =
                required == RequiredAuthentication.none
                        ? RequiredTransaction.none
                        : RequiredTransaction.required;
        TransactionCapability capability = TransactionCapability.readwrite;
        int bufferSize = BUFFER_SIZE;
        if (element != null) {
            if (!element.text().isEmpty()) {
                need = valueOf("transaction", element.text(), RequiredTransaction::valueOf);
            }
            String allow = element.attribute("allow");
            if (allow != null) {
                capability = valueOf("transaction allow", allow, TransactionCapability::valueOf);
            }
            String size = element.attribute("buffersize");
            if (size != null) {
                bufferSize = valueOf("buffersize", size, Integer::valueOf);
            }
        }
        return new TransactionSettings(need, capability, bufferSize);
    }

    private static Cache cache(Xml element) {
        Cache cache = new Cache();
        if (element != null) {
            if (element.child("never") != null) {
                cache.setNeverCache(flag(element.textOf("never")));
            }
            if (element.child("public") != null) {
                cache.setIsPublic(flag(element.textOf("public")));
            }
            if (element.child("mustrevalidate") != null) {
                cache.setMustRevalidate(flag(element.textOf("mustrevalidate")));
            }
        }
        return cache;
    }

    /** An empty attribute says that there is no default, a missing one that it is html. */
    private static String defaultFormat(Xml format) {
        String attribute = format == null ? null : format.attribute("default");
        String named = attribute == null ? "html" : nullIfEmpty(attribute);
        if (named != null && !FORMATS.contains(named)) {
            throw new WebScriptException("Default format '" + named + "' is unknown");
        }
        return named;
    }

    private static boolean multipart(Xml formData) {
        String processing = formData.attribute("multipart-processing");
        if (processing == null || processing.isEmpty()) {
            throw new WebScriptException("Expected attribute multipart-processing of <formdata>");
        }
        return Boolean.parseBoolean(processing);
    }

    private static boolean flag(String text) {
        return text.isEmpty() || Boolean.parseBoolean(text);
    }

    private static String nullIfEmpty(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }

    private static <T> T valueOf(String what, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new WebScriptException("'" + text + "' is not a valid value of " + what, e);
        }
    }
}
