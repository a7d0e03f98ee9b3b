package org.cityedms.embedded.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.servlet.FormData.FormField;

/**
 * A file uploaded as multipart form, as the upload of ACS's NodesImpl: fields with a colon are
 * properties.
 */
final class UploadResource {
    private final NodeService nodes;
    private final NodeLookup lookup;
    private final NodeCreation creation;
    private final NodeProperties nodeProperties;
    private final ContentWriting writing;
    private final NodeView view;
    private final Names names;

    UploadResource(
            NodeService nodes,
            NodeLookup lookup,
            NodeCreation creation,
            NodeProperties nodeProperties,
            ContentWriting writing,
            NodeView view,
            Names names) {
        this.nodes = nodes;
        this.lookup = lookup;
        this.creation = creation;
        this.nodeProperties = nodeProperties;
        this.writing = writing;
        this.view = view;
        this.names = names;
    }

    ApiResponse upload(ApiRequest request) {
        NodeRef home = lookup.find(request.variable("nodeId"));
        if (!lookup.isA(home, ContentModel.TYPE_FOLDER)) {
            throw ApiException.invalid("NodeId of folder is expected: " + home.getId());
        }
        Form form = formOf(request);
        QName type = typeOf(form.text("nodetype"));
        boolean autoRename = form.flag("autorename");
        boolean overwrite = form.flag("overwrite");
        if (autoRename && overwrite) {
            throw ApiException.invalid(
                    "Both 'overwrite' and 'autoRename' should not be true when uploading a file");
        }
        NodeRef parent = lookup.makeFolders(home, form.text("relativepath"));
        var properties = nodeProperties.readText(form.properties);
        NodeRef existing = creation.existing(parent, form.name);
        String major = form.text("majorversion");
        if (existing != null
                && overwrite
                && nodes.hasAspect(existing, ContentModel.ASPECT_VERSIONABLE)) {
            writing.write(existing, form.name, form.file.getInputStream());
            writing.version(
                    existing, major == null ? null : Boolean.valueOf(major), form.text("comment"));
            return ApiResponse.entry(201, view.full(existing, request.include()));
        }
        if (existing != null && !autoRename) {
            throw ApiException.conflict(form.name + " already exists.");
        }
        String name = autoRename ? creation.freeName(parent, form.name) : form.name;
        NodeRef node = creation.create(parent, name, type, properties);
        writing.write(node, name, form.file.getInputStream());
        if (!"false".equalsIgnoreCase(form.text("versioningenabled"))) {
            writing.version(
                    node, major == null || Boolean.parseBoolean(major), form.text("comment"));
        }
        return ApiResponse.entry(201, view.full(node, request.include()));
    }

    private QName typeOf(String text) {
        QName type = text == null ? ContentModel.TYPE_CONTENT : names.parse(text);
        if (!names.isA(type, ContentModel.TYPE_CONTENT)) {
            throw ApiException.invalid("Can only upload type of cm:content: " + type);
        }
        return type;
    }

    /** The fields of the form; names of fields are compared without case. */
    private static final class Form {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, List<String>> properties = new HashMap<>();
        private FormField file;
        private String name;

        String text(String field) {
            String value = texts.get(field);
            return value == null || value.isEmpty() || value.equalsIgnoreCase("null")
                    ? null
                    : value;
        }

        boolean flag(String field) {
            return Boolean.parseBoolean(texts.get(field));
        }
    }

    /** A body that breaks off is, in ACS, one without the fields. */
    private static FormField[] fieldsOf(ApiRequest request) {
        try {
            return request.form().getFields();
        } catch (WebScriptException e) {
            if (e.getStatus() == HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE) {
                throw e;
            }
            throw ApiException.invalid("Required parameters are missing");
        }
    }

    private static Form formOf(ApiRequest request) {
        Form form = new Form();
        for (FormField field : fieldsOf(request)) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            if (name.equals("filedata") && field.getIsFile()) {
                form.file = field;
            } else if (name.indexOf(QName.NAMESPACE_PREFIX) > -1) {
                form.properties
                        .computeIfAbsent(field.getName(), any -> new ArrayList<>())
                        .add(field.getValue());
            } else {
                form.texts.put(name, field.getValue());
            }
        }
        form.name = form.text("name");
        if (form.name == null && form.file != null) {
            form.name = form.file.getFilename();
        }
        if (form.file == null || form.name == null || form.name.isEmpty()) {
            throw ApiException.invalid("Required parameters are missing");
        }
        return form;
    }
}
