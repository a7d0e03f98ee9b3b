package org.cityedms.embedded.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.as;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.newUser;
import static org.cityedms.embedded.testing.RunningRepository.nodes;
import static org.cityedms.embedded.testing.RunningRepository.pause;
import static org.cityedms.embedded.testing.RunningRepository.waitUntil;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.junit.Test;

public class ActionServiceTest {
    private final ActionService actions = bean("actionService", ActionService.class);
    private final RecordingAction recording = RecordingAction.registered();
    private final String tag = UUID.randomUUID().toString();

    private Action action() {
        return actions.createAction(RecordingAction.NAME, Map.of("tag", tag));
    }

    @Test
    public void executeAction_synchronous_runsInTheCallersTransaction() {
        NodeRef folder = newFolder();
        asAdmin(() -> actions.executeAction(action(), folder));
        assertThat(recording.runs(tag)).hasSize(1);
        assertThat(recording.runs(tag).get(0).user()).isEqualTo("admin");
        assertThat(recording.runs(tag).get(0).thread()).isEqualTo(Thread.currentThread().getName());
    }

    @Test
    public void executeAction_asynchronous_runsOnlyAfterCommitAsTheCaller() {
        NodeRef folder = newFolder();
        String user = newUser();
        AtomicReference<NodeRef> file = new AtomicReference<>();
        as(
                user,
                () -> {
                    file.set(createFile(folder, "a.txt", "text"));
                    actions.executeAction(action(), file.get(), true, true);
                    pause(300);
                    assertThat(recording.runs(tag)).isEmpty();
                    return null;
                });
        waitUntil(() -> !recording.runs(tag).isEmpty());
        RecordingAction.Run run = recording.runs(tag).get(0);
        assertThat(run.user()).isEqualTo(user);
        assertThat(run.node()).isEqualTo(file.get());
        assertThat(run.seen()).isTrue();
        assertThat(run.thread()).startsWith("async-action");
    }

    @Test
    public void executeAction_asynchronousTwiceOnOneNode_runsOnce() {
        NodeRef folder = newFolder();
        asAdmin(
                () -> {
                    Action action = action();
                    actions.executeAction(action, folder, true, true);
                    actions.executeAction(action, folder, true, true);
                });
        waitUntil(() -> !recording.runs(tag).isEmpty());
        pause(300);
        assertThat(recording.runs(tag)).hasSize(1);
    }

    @Test
    public void executeAction_asynchronousThenRollback_neverRuns() {
        NodeRef folder = newFolder();
        assertThatThrownBy(
                        () ->
                                asAdmin(
                                        () -> {
                                            actions.executeAction(action(), folder, true, true);
                                            throw new IllegalArgumentException("changed my mind");
                                        }))
                .hasMessageContaining("changed my mind");
        pause(500);
        assertThat(recording.runs(tag)).isEmpty();
    }

    @Test
    public void executeAction_synchronousFailure_reachesTheCallerAndRollsBack() {
        NodeRef folder = newFolder();
        AtomicReference<NodeRef> file = new AtomicReference<>();
        assertThatThrownBy(
                        () ->
                                asAdmin(
                                        () -> {
                                            file.set(createFile(folder, "a.txt"));
                                            Action action = action();
                                            action.setParameterValue("fail", true);
                                            actions.executeAction(action, file.get());
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("asked to fail");
        assertThat(asAdmin(() -> nodes().exists(file.get()))).isFalse();
    }

    @Test
    public void executeAction_mandatoryParameterMissing_isRefused() {
        NodeRef folder = newFolder();
        assertThatThrownBy(
                        () ->
                                asAdmin(
                                        () ->
                                                actions.executeAction(
                                                        actions.createAction(RecordingAction.NAME),
                                                        folder)))
                .isInstanceOf(RuleServiceException.class)
                .hasMessageContaining("tag");
    }

    @Test
    public void executeAction_conditionFails_doesNothing() {
        NodeRef folder = newFolder();
        asAdmin(
                () -> {
                    NodeRef file = createFile(folder, "a.txt", "text");
                    Action action = action();
                    ActionCondition pdf =
                            actions.createActionCondition(
                                    "compare-mime-type", Map.of("value", "application/pdf"));
                    action.addActionCondition(pdf);
                    actions.executeAction(action, file);
                    assertThat(recording.runs(tag)).isEmpty();
                    pdf.setInvertCondition(true);
                    actions.executeAction(action, file);
                });
        assertThat(recording.runs(tag)).hasSize(1);
    }

    @Test
    public void executeAction_sequence_runsItsPartsInOrder() {
        NodeRef folder = newFolder();
        CompositeAction sequence = actions.createCompositeAction();
        sequence.addAction(action());
        sequence.addAction(action());
        asAdmin(() -> actions.executeAction(sequence, folder));
        assertThat(recording.runs(tag)).hasSize(2);
    }

    @Test
    public void executeAction_nodeIsGone_doesNothing() {
        NodeRef folder = newFolder();
        asAdmin(() -> nodes().deleteNode(folder));
        asAdmin(() -> actions.executeAction(action(), folder));
        assertThat(recording.runs(tag)).isEmpty();
    }

    @Test
    public void getActionDefinition_notPublic_isFoundByNameButNotListed() {
        assertThat(actions.getActionDefinition(RecordingAction.NAME)).isNotNull();
        List<String> listed =
                actions.getActionDefinitions().stream().map(ActionDefinition::getName).toList();
        assertThat(listed).contains("add-features").doesNotContain(RecordingAction.NAME);
    }

    @Test
    public void saveAction_allKindsOfValues_comeBack() {
        NodeRef folder = newFolder();
        Map<String, Serializable> values = new HashMap<>();
        values.put("tag", "текст");
        values.put("qname", ContentModel.ASPECT_TITLED);
        values.put("node", folder);
        values.put("flag", true);
        values.put("count", 7L);
        values.put("when", new Date(1_700_000_000_000L));
        Action action = actions.createAction(RecordingAction.NAME, values);
        action.setTitle("Назва");
        action.addActionCondition(
                actions.createActionCondition("compare-mime-type", Map.of("value", "text/plain")));
        asAdmin(() -> actions.saveAction(folder, action));
        Action saved = asAdmin(() -> actions.getAction(folder, action.getId()));
        assertThat(saved.getParameterValues()).isEqualTo(values);
        assertThat(saved.getTitle()).isEqualTo("Назва");
        assertThat(saved.getActionConditions()).isEqualTo(action.getActionConditions());
        saved.setParameterValue("tag", "інший");
        asAdmin(() -> actions.saveAction(folder, saved));
        Action changed = asAdmin(() -> actions.getAction(folder, action.getId()));
        assertThat(changed.getParameterValue("tag")).isEqualTo("інший");
        asAdmin(() -> actions.removeAction(folder, saved));
        assertThat(asAdmin(() -> actions.getActions(folder))).isEmpty();
    }
}
