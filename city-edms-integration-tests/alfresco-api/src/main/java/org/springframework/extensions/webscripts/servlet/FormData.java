package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItem;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.io.FilenameUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.exception.WebScriptsPlatformException;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Mirrors the parsed multipart body of a request. Parts above a few kilobytes lie in temporary
 * files, which {@link #cleanup} deletes. Field names and values are read in the request's encoding.
 */
public class FormData implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FormData.class);

    private final transient HttpServletRequest req;
    private transient Charset encoding;
    private FormField[] fields;

    public FormData(HttpServletRequest req) {
        this.req = req;
    }

    public boolean getIsMultiPart() {
        return JakartaServletFileUpload.isMultipartContent(req);
    }

    public boolean hasField(String name) {
        return Arrays.stream(getFields()).anyMatch(field -> field.getName().equals(name));
    }

    public FormField[] getFields() {
        if (fields == null) {
            encoding = charsetOf(req);
            var upload =
                    new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>(
                            DiskFileItemFactory.builder().get());
            upload.setHeaderCharset(encoding);
            try {
                fields =
                        upload.parseRequest(req).stream()
                                .map(FormField::new)
                                .toArray(FormField[]::new);
            } catch (FileUploadException e) {
                boolean shapeless = e.getMessage().contains("no multipart boundary was found");
                throw new WebScriptException(shapeless ? 415 : 507, e.getMessage(), e);
            }
        }
        return fields;
    }

    private static Charset charsetOf(HttpServletRequest req) {
        String name = req.getCharacterEncoding();
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            LOG.warn("The request names an encoding that is not known: {}", name);
            return null;
        }
    }

    public void cleanup() {
        if (fields != null) {
            Arrays.stream(fields).forEach(FormField::cleanup);
        }
    }

    public Map<String, String[]> getParameters() {
        FormField[] all;
        try {
            all = getFields();
        } catch (WebScriptException e) {
            // As Surf: a body that cannot be parsed has no parameters; getFields says why.
            LOG.debug("No parameters: the multipart body cannot be parsed", e);
            return Map.of();
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (FormField field : all) {
            values.computeIfAbsent(field.getName(), name -> new ArrayList<>())
                    .add(field.getValue());
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        values.forEach((name, list) -> parameters.put(name, list.toArray(String[]::new)));
        return parameters;
    }

    /** One part of the body. */
    public class FormField implements Serializable {
        private static final long serialVersionUID = 1L;

        private final transient FileItem<?> file;

        public FormField(@SuppressWarnings("rawtypes") FileItem file) {
            this.file = file;
        }

        public String getName() {
            return file.getFieldName();
        }

        public boolean getIsFile() {
            return !file.isFormField();
        }

        public String getValue() {
            if (!file.isFormField()) {
                return file.getName();
            }
            try {
                return encoding == null ? file.getString() : file.getString(encoding);
            } catch (IOException e) {
                throw new WebScriptsPlatformException("Unable to decode form field", e);
            }
        }

        public Content getContent() {
            return new InputStreamContent(getInputStream(), getMimetype(), null);
        }

        public InputStream getInputStream() {
            try {
                return file.getInputStream();
            } catch (IOException e) {
                // Surf answers null here; a null stream would only fail later and say less.
                throw new WebScriptsPlatformException("Unable to read form field " + getName(), e);
            }
        }

        public String getMimetype() {
            return file.getContentType();
        }

        public String getFilename() {
            return FilenameUtils.getName(file.getName());
        }

        public void cleanup() {
            if (getIsFile()) {
                try {
                    file.delete();
                } catch (IOException e) {
                    throw new WebScriptsPlatformException("Unable to clean up form field", e);
                }
            }
        }
    }
}
