package org.cityedms.embedded.dictionary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.NamespaceDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;

/**
 * Reads a model's XML into the dictionary. What it does not know it refuses, rather than ignores.
 */
final class ModelReader {
    private static final String NS = NamespaceService.DICTIONARY_MODEL_1_0_URI;

    private final Dictionary dictionary;
    private final Namespaces namespaces;
    private Model model;

    ModelReader(Dictionary dictionary, Namespaces namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    void read(InputStream xml, String location) {
        Element root;
        try {
            javax.xml.parsers.DocumentBuilderFactory factory =
                    javax.xml.parsers.DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            root = factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (Exception e) {
            throw new DictionaryException("Could not read the model " + location, e);
        }
        if (!NS.equals(root.getNamespaceURI()) || !root.getLocalName().equals("model")) {
            throw new DictionaryException("Not a model: " + location);
        }
        List<NamespaceDefinition> defined = new ArrayList<>();
        for (Element namespace : in(root, "namespaces", "namespace")) {
            namespaces.registerNamespace(
                    namespace.getAttribute("prefix"), namespace.getAttribute("uri"));
            defined.add(
                    new Model.Namespace(
                            namespace.getAttribute("uri"), namespace.getAttribute("prefix")));
        }
        for (Element imported : in(root, "imports", "import")) {
            if (namespaces.getPrefixes(imported.getAttribute("uri")).isEmpty()) {
                throw new DictionaryException(
                        "The model "
                                + location
                                + " imports an unknown namespace "
                                + imported.getAttribute("uri"));
            }
        }
        String name = root.getAttribute("name");
        model =
                new Model(
                        qname(name),
                        name,
                        text(root, "description"),
                        text(root, "version"),
                        List.copyOf(defined));
        if (child(root, "data-types") != null) {
            throw new UnsupportedOperationException("data-types in model " + name);
        }
        in(root, "constraints", "constraint").forEach(this::constraint);
        List<Element> types = in(root, "types", "type");
        List<Element> aspects = in(root, "aspects", "aspect");
        Map<Element, ModelClass> classes = new LinkedHashMap<>();
        types.forEach(
                type -> classes.put(type, new ModelClass.Type(dictionary, declared(type, "type"))));
        aspects.forEach(
                aspect ->
                        classes.put(
                                aspect,
                                new ModelClass.Aspect(dictionary, declared(aspect, "aspect"))));
        dictionary.add(model, classes.values());
        classes.forEach(this::fill);
    }

    private ModelClass.Declared declared(Element element, String kind) {
        String parent = text(element, "parent");
        String archive = text(element, "archive");
        return new ModelClass.Declared(
                model,
                qname(element.getAttribute("name")),
                label(element, kind, "title"),
                label(element, kind, "description"),
                parent == null ? null : qname(parent),
                archive == null ? null : Boolean.valueOf(archive),
                in(element, "mandatory-aspects", "aspect").stream()
                        .map(aspect -> qname(aspect.getTextContent().strip()))
                        .toList());
    }

    private void fill(Element element, ModelClass owner) {
        if (owner.getParentName() != null) {
            dictionary.required(owner.getParentName());
        }
        for (Element property : in(element, "properties", "property")) {
            Property made = property(property, owner);
            owner.ownProperties.put(made.name(), made);
        }
        Element associations = child(element, "associations");
        if (associations != null) {
            for (Element association : children(associations, null)) {
                AssociationDefinition made = association(association, owner);
                owner.ownAssociations.put(made.getName(), made);
            }
        }
        for (Element override : in(element, "overrides", "property")) {
            Property made = override(override, owner);
            owner.overrides.put(made.name(), made);
        }
        dictionary.addMembers(owner);
    }

    private Property property(Element element, ModelClass owner) {
        String name = element.getAttribute("name");
        Element mandatory = child(element, "mandatory");
        Element index = child(element, "index");
        return new Property(
                model,
                qname(name),
                label(element, "property", "title"),
                label(element, "property", "description"),
                dictionary.dataType(
                        qname(Objects.requireNonNull(text(element, "type"), "type of " + name))),
                owner,
                false,
                Boolean.parseBoolean(text(element, "multiple")),
                mandatory != null && Boolean.parseBoolean(mandatory.getTextContent().strip()),
                mandatory != null && Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                Boolean.parseBoolean(text(element, "protected")),
                index == null || !"false".equals(index.getAttribute("enabled")),
                text(element, "default"),
                constraints(element, name));
    }

    private Property override(Element element, ModelClass owner) {
        QName name = qname(element.getAttribute("name"));
        Property inherited = (Property) owner.getParentClassDefinition().getProperties().get(name);
        if (inherited == null) {
            throw new DictionaryException("Nothing to override: " + name + " in " + owner);
        }
        Element mandatory = child(element, "mandatory");
        String defaultValue = text(element, "default");
        List<ConstraintDefinition> constraints = new ArrayList<>(inherited.constraints());
        constraints.addAll(constraints(element, element.getAttribute("name")));
        return new Property(
                model,
                name,
                inherited.title(),
                inherited.description(),
                inherited.type(),
                owner,
                true,
                inherited.multiple(),
                mandatory == null
                        ? inherited.mandatory()
                        : Boolean.parseBoolean(mandatory.getTextContent().strip()),
                mandatory == null
                        ? inherited.enforced()
                        : Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                inherited.protectedOne(),
                inherited.indexed(),
                defaultValue == null ? inherited.defaultValue() : defaultValue,
                constraints);
    }

    private List<ConstraintDefinition> constraints(Element property, String propertyName) {
        List<ConstraintDefinition> made = new ArrayList<>();
        int number = 0;
        for (Element element : in(property, "constraints", "constraint")) {
            String ref = element.getAttribute("ref");
            if (!ref.isEmpty()) {
                ConstraintDefinition found = dictionary.getConstraint(qname(ref));
                if (found == null) {
                    throw new DictionaryException("No constraint " + ref + " for " + propertyName);
                }
                made.add(found);
            } else {
                String name = element.getAttribute("name");
                made.add(
                        constraint(
                                element, name.isEmpty() ? propertyName + "_anon_" + number : name));
            }
            number++;
        }
        return made;
    }

    private void constraint(Element element) {
        dictionary.add(constraint(element, element.getAttribute("name")));
    }

    private ModelConstraint constraint(Element element, String name) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Element parameter : children(element, "parameter")) {
            Element list = child(parameter, "list");
            parameters.put(
                    parameter.getAttribute("name"),
                    list == null
                            ? text(parameter, "value")
                            : children(list, "value").stream()
                                    .map(value -> value.getTextContent().strip())
                                    .toList());
        }
        return new ModelConstraint(
                model,
                qname(name),
                element.getAttribute("type"),
                Label.of(model, "constraint", name, "title", text(element, "title")),
                parameters);
    }

    private AssociationDefinition association(Element element, ModelClass owner) {
        QName name = qname(element.getAttribute("name"));
        Label title = label(element, "association", "title");
        Label description = label(element, "association", "description");
        Association.End source = end(child(element, "source"));
        Association.End target = end(child(element, "target"));
        if (element.getLocalName().equals("association")) {
            return new Association(owner, name, title, description, source, target);
        }
        String duplicate = text(element, "duplicate");
        return new ChildAssociation(
                owner,
                name,
                title,
                description,
                source,
                target,
                text(element, "child-name"),
                duplicate == null || Boolean.parseBoolean(duplicate),
                Boolean.parseBoolean(text(element, "propagateTimestamps")));
    }

    private Association.End end(Element element) {
        if (element == null) {
            return new Association.End(null, false, false, true);
        }
        Element mandatory = child(element, "mandatory");
        String many = text(element, "many");
        String className = text(element, "class");
        return new Association.End(
                className == null ? null : qname(className),
                mandatory != null && Boolean.parseBoolean(mandatory.getTextContent().strip()),
                mandatory != null && Boolean.parseBoolean(mandatory.getAttribute("enforced")),
                many == null || Boolean.parseBoolean(many));
    }

    private Label label(Element element, String kind, String what) {
        return Label.of(model, kind, element.getAttribute("name"), what, text(element, what));
    }

    private QName qname(String prefixed) {
        return QName.createQName(prefixed, namespaces).getPrefixedQName(namespaces);
    }

    private static List<Element> in(Element parent, String list, String name) {
        Element found = child(parent, list);
        return found == null ? List.of() : children(found, name);
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? null : found.getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (org.w3c.dom.Node node = parent.getFirstChild();
                node != null;
                node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name == null || name.equals(element.getLocalName()))) {
                found.add(element);
            }
        }
        return found;
    }
}
