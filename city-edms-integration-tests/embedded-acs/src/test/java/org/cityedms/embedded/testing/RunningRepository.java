package org.cityedms.embedded.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.boot.EmbeddedAcs;
import org.cityedms.embedded.boot.Options;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One stand-in with an empty AMP and a database of its own, shared by the tests of this module. */
public final class RunningRepository {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static EmbeddedAcs acs;

    private RunningRepository() {}

    private static synchronized ApplicationContext context() {
        if (acs == null) {
            try {
                Path folder = Files.createTempDirectory("engines");
                acs =
                        EmbeddedAcs.start(
                                new Options(
                                        emptyAmp(folder),
                                        folder.resolve("data"),
                                        0,
                                        new Properties()));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return acs.context();
    }

    private static void stop(Path folder) {
        acs.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyAmp(Path folder) throws IOException {
        Path amp = folder.resolve("empty.amp");
        try (OutputStream file = Files.newOutputStream(amp);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            add(
                    zip,
                    "module.properties",
                    "module.id=empty\nmodule.version=1.0\nmodule.title=Empty\n");
            add(
                    zip,
                    "config/alfresco/module/empty/module-context.xml",
                    """
                    <beans xmlns="http://www.springframework.org/schema/beans"
                           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                           xsi:schemaLocation="http://www.springframework.org/schema/beans
                               http://www.springframework.org/schema/beans/spring-beans.xsd"/>
                    """);
        }
        return amp;
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    public static <T> T bean(String name, Class<T> type) {
        return context().getBean(name, type);
    }

    /** Adds a bean to the running context, as an AMP would have brought it. */
    public static void register(String name, Object bean) {
        ConfigurableListableBeanFactory beans =
                ((ConfigurableApplicationContext) context()).getBeanFactory();
        if (!beans.containsSingleton(name)) {
            beans.registerSingleton(name, bean);
        }
    }

    public static NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    /** Does the work in a transaction of its own; its failure comes out as it is. */
    public static <T> T as(String user, Callable<T> work) {
        TransactionService transactions = bean("transactionService", TransactionService.class);
        return AuthenticationUtil.runAs(
                () ->
                        transactions
                                .getRetryingTransactionHelper()
                                .doInTransaction(work::call, false, true),
                user);
    }

    public static <T> T asAdmin(Callable<T> work) {
        return as(AuthenticationUtil.getAdminUserName(), work);
    }

    public static void asAdmin(Runnable work) {
        asAdmin(
                () -> {
                    work.run();
                    return null;
                });
    }

    /** A new folder in which everybody may do everything but change permissions. */
    public static NodeRef newFolder() {
        return asAdmin(
                () -> {
                    NodeRef folder =
                            createFolder(
                                    bean("repositoryHelper", Repository.class).getCompanyHome(),
                                    "f-" + UUID.randomUUID());
                    bean("permissionService", PermissionService.class)
                            .setPermission(
                                    folder,
                                    PermissionService.ALL_AUTHORITIES,
                                    PermissionService.CONTRIBUTOR,
                                    true);
                    return folder;
                });
    }

    public static NodeRef createFolder(NodeRef parent, String name) {
        return bean("fileFolderService", FileFolderService.class)
                .create(parent, name, ContentModel.TYPE_FOLDER)
                .getNodeRef();
    }

    public static NodeRef createFile(NodeRef parent, String name) {
        return bean("fileFolderService", FileFolderService.class)
                .create(parent, name, ContentModel.TYPE_CONTENT)
                .getNodeRef();
    }

    public static NodeRef createFile(NodeRef parent, String name, String text) {
        NodeRef file = createFile(parent, name);
        write(file, text);
        return file;
    }

    public static void write(NodeRef file, String text) {
        ContentWriter writer =
                bean("contentService", ContentService.class)
                        .getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(text);
    }

    public static String read(NodeRef file) {
        return bean("contentService", ContentService.class)
                .getReader(file, ContentModel.PROP_CONTENT)
                .getContentString();
    }

    public static String newUser() {
        return asAdmin(
                () -> {
                    String name = "u" + UUID.randomUUID().toString().substring(0, 8);
                    Map<QName, Serializable> properties = new HashMap<>();
                    properties.put(ContentModel.PROP_USERNAME, name);
                    properties.put(ContentModel.PROP_FIRSTNAME, name);
                    properties.put(ContentModel.PROP_LASTNAME, name);
                    bean("personService", PersonService.class).createPerson(properties);
                    return name;
                });
    }

    public static void waitUntil(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not happen within " + PATIENCE);
            }
            pause(20);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
