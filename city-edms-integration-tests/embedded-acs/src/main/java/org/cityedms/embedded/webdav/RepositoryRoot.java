package org.cityedms.embedded.webdav;

import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.model.FileInfo;
import org.apache.catalina.Context;
import org.apache.catalina.WebResource;
import org.apache.catalina.WebResourceRoot;

/**
 * The repository in the place of the web application's files. Of the large interface only what the
 * WebDAV servlet calls is here; anything else says its name.
 */
final class RepositoryRoot implements InvocationHandler {
    private final RepositoryFiles files;
    private final Context context;

    private RepositoryRoot(RepositoryFiles files, Context context) {
        this.files = files;
        this.context = context;
    }

    static WebResourceRoot of(RepositoryFiles files, Context context) {
        return (WebResourceRoot)
                Proxy.newProxyInstance(
                        RepositoryRoot.class.getClassLoader(),
                        new Class<?>[] {WebResourceRoot.class},
                        new RepositoryRoot(files, context));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
        WebResourceRoot self = (WebResourceRoot) proxy;
        return switch (method.getName()) {
            case "getResource" -> resource(self, (String) args[0]);
            case "list" ->
                    children((String) args[0]).stream()
                            .map(FileInfo::getName)
                            .toArray(String[]::new);
            case "listResources" -> resources(self, (String) args[0]);
            case "mkdir" -> files.makeFolder((String) args[0]);
            case "write" -> files.write((String) args[0], (InputStream) args[1], (boolean) args[2]);
            case "getContext" -> context;
            case "isReadOnly" -> false;
            case "toString" -> "Company Home";
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == args[0];
            default ->
                    throw new UnsupportedOperationException("WebResourceRoot." + method.getName());
        };
    }

    private WebResource resource(WebResourceRoot self, String path) {
        return new NodeWebResource(self, path, files, files.find(path));
    }

    private List<FileInfo> children(String path) {
        return files.findFolder(path).map(files::list).orElse(List.of());
    }

    private WebResource[] resources(WebResourceRoot self, String path) {
        String prefix = path.endsWith("/") ? path : path + "/";
        return children(path).stream()
                .map(
                        child ->
                                new NodeWebResource(
                                        self, prefix + child.getName(), files, Optional.of(child)))
                .toArray(WebResource[]::new);
    }
}
