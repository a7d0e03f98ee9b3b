package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.attachment.SealedFile;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ExecutionAct;
import org.cityedms.resolution.ReportFiles;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskFile;
import org.junit.Before;
import org.junit.Test;

/** Files that executors bring for their reports. */
public class ReportFilesTest {
    private static final Duration SOON = Duration.ofHours(23);
    private static final Duration LATER = Duration.ofHours(25);

    private final Council council = new Council();
    private final AttachmentStore attachments = mock(AttachmentStore.class);
    private ReportFiles files;
    private ReportFileCleanup cleanup;

    @Before
    public void setUp() {
        when(attachments.attach(any(), eq(AttachmentRole.REPORT), any()))
                .thenAnswer(
                        call -> {
                            List<DocumentFile> sent = call.getArgument(2);
                            return List.of(
                                    new SealedFile(
                                            DocumentId.create().value(),
                                            "report",
                                            sent.get(0).name(),
                                            3,
                                            "00",
                                            Optional.empty()));
                        });
        files = council.reportFiles(attachments);
        cleanup = council.cleanup(attachments);
    }

    @Test
    public void add_whoeverMayReport_bringsAndTheReportNamesIt() {
        ResolutionView resolution = council.resolved(council.letter());
        long main = Council.task(resolution, "main").task().id();
        DocumentId file = bring("main", main);
        TaskFile reported = report(main, file);
        assertThat(last(reported).files())
                .containsExactly(new ExecutionAct.ActFile(file, "фото.jpg"));
        council.now = council.now.plus(LATER);
        cleanup.run();
        verify(attachments, never()).remove(any(), eq(file));
        council.step("mayor", main, "return");
        assertThat(last(report(main, file)).files()).hasSize(1);
    }

    /** The table of rights for each of them: a main executor for a report, a co-executor a part. */
    @Test
    public void add_everybodyElse_isRefused() {
        ResolutionView resolution = council.resolved(council.letter());
        long main = Council.task(resolution, "main").task().id();
        long co = Council.task(resolution, "co").task().id();
        long informed = Council.task(resolution, "info").task().id();
        for (String who :
                List.of("mayor", "co", "informed", "controller", "outsider", "registrar")) {
            assertThat(refusal(() -> bring(who, main))).as(who).isEqualTo("execution-not-yours");
        }
        for (String who : List.of("main", "mayor", "outsider")) {
            assertThat(refusal(() -> bring(who, co))).as(who).isEqualTo("execution-not-yours");
        }
        assertThat(refusal(() -> bring("informed", informed))).isEqualTo("execution-not-yours");
        bring("co", co);
        council.step("main", main, "report");
        assertThat(refusal(() -> bring("main", main))).isEqualTo("execution-wrong-state");
    }

    @Test
    public void report_withAFileOfAnotherTask_isRefused() {
        long theirs = Council.task(council.resolved(council.letter()), "main").task().id();
        long other = Council.task(council.resolved(council.letter()), "main").task().id();
        DocumentId file = bring("main", theirs);
        assertThat(refusal(() -> report(other, file))).isEqualTo("invalid-input");
    }

    @Test
    public void add_moreThanAReportTakes_isRefused() {
        long main = Council.task(council.resolved(council.letter()), "main").task().id();
        for (int n = 0; n < ReportFiles.MAXIMUM_WAITING; n++) {
            bring("main", main);
        }
        assertThat(refusal(() -> bring("main", main))).isEqualTo("too-many-files");
    }

    @Test
    public void cleanup_fileOfNoReport_isTakenAwayAfterADay() {
        long main = Council.task(council.resolved(council.letter()), "main").task().id();
        DocumentId file = bring("main", main);
        council.now = council.now.plus(SOON);
        cleanup.run();
        verify(attachments, never()).remove(any(), eq(file));
        council.now = council.now.plus(Duration.ofHours(2));
        cleanup.run();
        cleanup.run();
        verify(attachments, times(1)).remove(any(), eq(file));
    }

    /** The report names a file while it is cleared: it is of the report, or it is gone. */
    @Test
    public void cleanup_whileReported_isEitherOfTheReportOrGone() throws Exception {
        for (int round = 0; round < 10; round++) {
            long main = Council.task(council.resolved(council.letter()), "main").task().id();
            DocumentId file = bring("main", main);
            council.now = council.now.plus(LATER);
            List<Callable<String>> work = new ArrayList<>();
            work.add(() -> refusal(() -> report(main, file)));
            work.add(() -> refusal(cleanup));
            work.add(() -> refusal(cleanup));
            ExecutorService people = Executors.newFixedThreadPool(work.size());
            try {
                for (Future<String> done : people.invokeAll(work)) {
                    assertThat(done.get()).isEqualTo("done");
                }
            } finally {
                people.shutdown();
            }
            boolean kept = council.tables.reportFiles.find(file).isPresent();
            verify(attachments, times(kept ? 0 : 1)).remove(any(), eq(file));
        }
    }

    private DocumentId bring(String who, long task) {
        DocumentFile file =
                new DocumentFile() {
                    @Override
                    public String name() {
                        return "фото.jpg";
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(new byte[] {1, 2, 3});
                    }
                };
        return council.as(
                who,
                () -> {
                    files.requireMayReport(task);
                    return files.add(task, file).id();
                });
    }

    private TaskFile report(long task, DocumentId file) {
        TaskActDraft draft =
                new TaskActDraft(
                        "report",
                        council.tables.task(task).version(),
                        null,
                        "Зроблено",
                        null,
                        List.of(file.value()),
                        null,
                        null);
        return council.as("main", () -> council.resolutions.act(task, draft, Optional.empty()));
    }

    private static ExecutionAct last(TaskFile task) {
        return task.history().get(task.history().size() - 1);
    }

    private static String refusal(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null ? "done" : refused.problem().code();
    }
}
