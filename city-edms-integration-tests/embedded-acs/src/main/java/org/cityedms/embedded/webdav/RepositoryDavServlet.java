package org.cityedms.embedded.webdav;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.apache.catalina.servlets.WebdavServlet;

/**
 * Tomcat's WebDAV over the repository instead of files. MOVE, COPY and DELETE are one operation of
 * the file folder service each, so that a moved document stays the same node; a LOCK is also a lock
 * of the repository.
 */
class RepositoryDavServlet extends WebdavServlet {
    private static final long serialVersionUID = 1L;
    private static final int LOCK_SECONDS = 3600;

    private final transient RepositoryFiles files;
    private final transient LockService locks;

    RepositoryDavServlet(RepositoryFiles files, LockService locks) {
        this.files = files;
        this.locks = locks;
    }

    @Override
    public void init() throws ServletException {
        super.init();
        resources = RepositoryRoot.of(files, resources.getContext());
        readOnly = false;
        listings = true;
        showServerInfo = false;
    }

    @Override
    protected void doMove(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        transfer(req, resp, files::move);
    }

    @Override
    protected void doCopy(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        transfer(req, resp, files::copy);
    }

    private interface Transfer {
        void run(FileInfo file, FileInfo folder, String name) throws FileNotFoundException;
    }

    private void transfer(HttpServletRequest req, HttpServletResponse resp, Transfer transfer)
            throws IOException {
        Destination destination = Destination.of(req);
        if (destination.isRefused()) {
            resp.sendError(destination.refusal());
            return;
        }
        String source = getRelativePath(req);
        Optional<FileInfo> file = files.find(source);
        Optional<FileInfo> folder = files.findFolder(RepositoryFiles.parentOf(destination.path()));
        Optional<FileInfo> taken = files.find(destination.path());
        boolean overwrite = !"F".equalsIgnoreCase(req.getHeader("Overwrite"));
        if (file.isEmpty()) {
            resp.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ((destination.path() + "/").startsWith(source + "/")
                || (source + "/").startsWith(destination.path() + "/")) {
            resp.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (folder.isEmpty()) {
            resp.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (taken.isPresent() && !overwrite) {
            resp.sendError(HttpServletResponse.SC_PRECONDITION_FAILED);
        } else {
            taken.ifPresent(files::delete);
            run(transfer, file.get(), folder.get(), RepositoryFiles.nameOf(destination.path()));
            resp.setStatus(
                    taken.isPresent()
                            ? HttpServletResponse.SC_NO_CONTENT
                            : HttpServletResponse.SC_CREATED);
        }
    }

    private static void run(Transfer transfer, FileInfo file, FileInfo folder, String name)
            throws IOException {
        try {
            transfer.run(file, folder, name);
        } catch (FileNotFoundException e) {
            throw new IOException("Gone between finding and moving: " + name, e);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String path = getRelativePath(req);
        Optional<FileInfo> file = files.find(path);
        if (file.isEmpty()) {
            resp.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.equals("/")) {
            resp.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            files.delete(file.get());
            // ACS answers 200, without a body.
        }
    }

    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp)
            throws ServletException, IOException {
        if (files.findFolder(getRelativePath(req)).isPresent()) {
            resp.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            super.doPut(req, resp);
        }
    }

    @SuppressWarnings("deprecation") // ACS's own name of the lock type
    @Override
    protected void doLock(HttpServletRequest req, HttpServletResponse resp)
            throws ServletException, IOException {
        super.doLock(req, resp);
        if (resp.getStatus() < HttpServletResponse.SC_MULTIPLE_CHOICES) {
            files.find(getRelativePath(req))
                    .filter(file -> !file.isFolder())
                    .ifPresent(
                            file ->
                                    locks.lock(
                                            file.getNodeRef(), LockType.WRITE_LOCK, LOCK_SECONDS));
        }
    }

    @Override
    protected void doUnlock(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        super.doUnlock(req, resp);
        if (resp.getStatus() == HttpServletResponse.SC_NO_CONTENT) {
            files.find(getRelativePath(req))
                    .filter(file -> locks.isLocked(file.getNodeRef()))
                    .ifPresent(file -> locks.unlock(file.getNodeRef()));
        }
    }
}
