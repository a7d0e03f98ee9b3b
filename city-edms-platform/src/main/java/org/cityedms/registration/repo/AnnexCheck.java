package org.cityedms.registration.repo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cityedms.attachment.AttachmentProblems;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.FileName;

/** What an annex must be that a person brings. */
final class AnnexCheck {
    private AnnexCheck() {}

    /** An empty file is mostly a copy that went wrong: better heard of before it is registered. */
    static void requireContent(DocumentFile annex) {
        try (InputStream bytes = annex.open()) {
            if (bytes.read() < 0) {
                throw AttachmentProblems.emptyAnnex(FileName.clean(annex.name())).exception();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
